import type { Reader } from '../pieces/piece.ts';
import { readBash } from './bash.ts';
import { readCurl } from './curl.ts';
import { readDig } from './dig.ts';
import { readNc } from './nc.ts';
import { readNmap } from './nmap.ts';
import { readNslookup } from './nslookup.ts';
import { readOpenssl } from './openssl.ts';
import { readPing } from './ping.ts';
import { readResolveDnsName } from './resolve-dnsname.ts';
import { readTelnet } from './telnet.ts';
import { readTestConnection } from './test-connection.ts';
import { readTestNetConnection } from './test-netconnection.ts';
import { readTraceroute } from './traceroute.ts';

/** Every reader; of two that know a line the first has it. */
export const readers: readonly Reader[] = [
  readTestNetConnection,
  readResolveDnsName,
  readTestConnection,
  readNmap,
  readBash,
  readNc,
  readCurl,
  readOpenssl,
  readDig,
  readNslookup,
  readTelnet,
  readTraceroute,
  readPing,
];
