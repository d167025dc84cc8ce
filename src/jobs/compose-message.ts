import { cutPersonal } from '../desk/questions/cut-personal.ts';
import { standWords } from '../desk/questions/stand-words.ts';
import type { Question } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import { toJson, visible } from '../model/visible.ts';
import type { Delivery, Webhook } from '../model/webhook.ts';
import { renderJson } from '../reports/render-json.ts';
import type { DeliverySubject } from '../store/webhook-deliveries.ts';
import type { Dictionary } from '../words/dictionary.ts';

/** What messages are put together with. */
export interface ComposeParts {
  dictionary: Pick<Dictionary, 'words'>;
  /** The address of the service, to which links lead. */
  baseUrl: string;
}

/** So much of a question is told; the rest stands at the desk. */
const longestQuoted = 1500;
/** Many receivers take no more than a megabyte; a report that is longer comes without what was said at the servers. */
const longestBody = 900_000;

/** The body of a message. Of the same thing it says the same at every try, but for what changed there meanwhile. */
export function composeMessage(
  parts: ComposeParts,
  { language, withTranscript }: Pick<Webhook, 'language' | 'withTranscript'>,
  { type, createdAt }: Pick<Delivery, 'type' | 'createdAt'>,
  { report, question, data }: DeliverySubject,
): string {
  const body = (told: object) => toJson({ type, timestamp: createdAt, data: told });
  if (question !== null) return body(toldQuestion(parts, question));
  if (report === null) return body({ ...data, link: deskLink(parts, type) });
  const bare = () => body(toldReport(parts, language, report, false));
  if (!withTranscript) return bare();
  const whole = body(toldReport(parts, language, report, true));
  return Buffer.byteLength(whole) <= longestBody ? whole : bare();
}

function toldReport(
  { dictionary, baseUrl }: ComposeParts,
  language: string,
  report: Report,
  transcript: boolean,
): object {
  const told = renderJson(dictionary.words(language), transcript ? report : withoutDialogues(report));
  const findings = transcript ? told.findings : told.findings.map((one) => ({ ...one, evidence: [] }));
  const link = new URL(`/reports/${report.id}`, baseUrl).href;
  return { code: report.code, link, transcript, report: { ...told, findings } };
}

function withoutDialogues(report: Report): Report {
  const endpoints = report.endpoints.map((endpoint) => ({
    ...endpoint,
    attempts: endpoint.attempts.map((attempt) => ({ ...attempt, transcript: [] })),
  }));
  return { ...report, endpoints };
}

function toldQuestion({ dictionary, baseUrl }: ComposeParts, question: Question): object {
  const { key: id, language, mayPublish } = question;
  const text = visible(cutPersonal(question.text, question, standWords(dictionary.words(language))));
  const short = text.length <= longestQuoted ? text : `${text.slice(0, longestQuoted)}…`;
  return { id, text: short, language, mayPublish, link: new URL(`/desk/questions/${id}`, baseUrl).href };
}

function deskLink({ baseUrl }: ComposeParts, type: Delivery['type']): string {
  return new URL(type === 'webhook.test' ? '/desk/webhooks' : '/desk/overview', baseUrl).href;
}
