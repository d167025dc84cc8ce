import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTlsFailure } from './to-tls-failure.ts';

const none = Buffer.alloc(0);

function failureOf(code: string, message = 'something', received = none) {
  return toTlsFailure(Object.assign(new Error(message), { code }), received);
}

test('errors of the library become failures', () => {
  const cases: [string, string, string][] = [
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number', 'tls-record-invalid'],
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', 'packet length too long', 'tls-record-invalid'],
    ['ERR_SSL_HTTP_REQUEST', 'http request', 'tls-record-invalid'],
    ['ERR_SSL_UNKNOWN_PROTOCOL', 'unknown protocol', 'tls-record-invalid'],
    ['ECONNRESET', 'read ECONNRESET', 'tls-closed'],
    ['EPIPE', 'write EPIPE', 'tls-closed'],
    ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'unsupported protocol', 'tls-other'],
    ['ERR_SSL_DH_KEY_TOO_SMALL', 'dh key too small', 'tls-other'],
  ];
  for (const [code, message, kind] of cases) {
    const failure = failureOf(code, message);
    assert.deepEqual([failure.kind, failure.step, failure.code], [kind, 'tls', code]);
  }
});

test('an alert is named by its number, from the error or from the bytes', () => {
  const text = 'C0:error:0A000410:SSL routines:ssl3_read_bytes:reason:SSL alert number 70';
  assert.equal(failureOf('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', text).alert, 'protocol_version');
  const sent = failureOf('ECONNRESET', 'read ECONNRESET', Buffer.of(21, 3, 3, 0, 2, 2, 112));
  assert.deepEqual([sent.kind, sent.alert], ['tls-alert', 'unrecognized_name']);
});

test('clear text before a reset is no TLS, and its words stay out of the detail', () => {
  const failure = failureOf('ECONNRESET', 'read ECONNRESET', Buffer.from('554 go away, ann\r\n'));
  assert.equal(failure.kind, 'tls-record-invalid');
  assert.ok(!JSON.stringify(failure.detail).includes('ann'));
});
