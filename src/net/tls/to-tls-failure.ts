import type { Failure } from '../../model/failure.ts';
import { tell } from '../../model/message.ts';
import { alertOf } from '../to-failure.ts';
import { ServerHelloReader } from './server-hello.ts';

/** What OpenSSL says when the bytes it got are no TLS records. */
const notRecords = new Set([
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_WRONG_SSL_VERSION',
  'ERR_SSL_PACKET_LENGTH_TOO_LONG',
  'ERR_SSL_ENCRYPTED_LENGTH_TOO_LONG',
  'ERR_SSL_HTTP_REQUEST',
  'ERR_SSL_HTTPS_PROXY_REQUEST',
  'ERR_SSL_UNKNOWN_PROTOCOL',
  'ERR_SSL_BAD_RECORD_TYPE',
  'ERR_SSL_RECORD_TOO_SMALL',
  'ERR_SSL_UNEXPECTED_MESSAGE',
]);

const connectionLost = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE']);

/**
 * Names the failure behind an error of a handshake. `received` is what the server sent so far: the bytes themselves tell
 * more surely than the library's error whether it was an alert, or no TLS at all.
 */
export function toTlsFailure(error: Error & { code?: string }, received: Buffer): Failure {
  const code = error.code === undefined ? {} : { code: error.code };
  const answer = received.length > 0 ? new ServerHelloReader().feed(received) : null;
  if (answer?.kind === 'not-tls' || notRecords.has(error.code ?? '')) {
    return {
      kind: 'tls-record-invalid',
      step: 'tls',
      detail: tell('detail-not-tls'),
      ...code,
    };
  }
  // Alerts after ServerHello are encrypted; OpenSSL still gives their number.
  const alert = answer?.kind === 'alert' ? answer.description : alertOf(error);
  if (alert === 'close_notify') return tlsClosed(error.code);
  if (alert !== null) {
    return {
      kind: 'tls-alert',
      step: 'tls',
      detail: tell('detail-tls-alert', { alert }),
      ...code,
      alert,
    };
  }
  if (connectionLost.has(error.code ?? '')) return tlsClosed(error.code);
  return { kind: 'tls-other', step: 'tls', detail: tell('detail-tls-library'), ...code };
}

/** The failure of a connection that was closed or reset during the handshake. */
export function tlsClosed(code?: string): Failure {
  const detail = tell('detail-tls-closed');
  return { kind: 'tls-closed', step: 'tls', detail, ...(code === undefined ? {} : { code }) };
}
