import type { Evidence } from '../model/attempt.ts';
import type { FindingArgs, Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { helpOf, wordsOf } from './find-words.ts';

/** A finding as JSON: what is stored, and its words of today. */
export interface JsonFinding {
  code: string;
  severity: Severity;
  endpoint: string | null;
  args: FindingArgs;
  title: string;
  why: string;
  fix: string;
  help: string;
  evidence: Evidence[];
}

/** The report as programs get it. Additions are fine; a change raises `schemaVersion`. */
export type JsonReport = Omit<Report, 'findings'> & { findings: JsonFinding[] };

/** A stored report as the JSON contract has it, words included. */
export function renderJson(report: Report): JsonReport {
  const findings = report.findings.map((finding) => {
    const { code, severity, endpoint, args, evidence } = finding;
    return { code, severity, endpoint, args, ...wordsOf(report, finding), help: helpOf(code), evidence };
  });
  return { ...report, findings };
}
