import { readFileSync } from 'node:fs';

/** What a process has used: processor milliseconds since it began, and the memory it holds, in bytes. */
export interface ProcessUse {
  cpuMs: number;
  memory: number;
}

/** Linux counts in hundredths of a second for every program, whatever the kernel's own clock (proc(5), sysconf(3)). */
const tickMs = 10;
const pageBytes = 4096;

/** Reads what another process has used; null where the system does not tell (no `/proc`) or the process is gone. */
export function readProcessUse(pid: number): ProcessUse | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything, so counting begins behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpuMs = (Number(fields[11]) + Number(fields[12])) * tickMs;
    const memory = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes;
    return { cpuMs, memory };
  } catch {
    return null;
  }
}
