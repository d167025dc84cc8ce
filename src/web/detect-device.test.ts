import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectDevice } from './detect-device.ts';

test('the browser tells the device, a choice overrules it', () => {
  const table: [string, string][] = [
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 'ios'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'macos'],
    ['Mozilla/5.0 (Linux; Android 15; Pixel 9)', 'android'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0)', 'linux'],
    ['curl/8.0', 'any'],
    ['', 'any'],
  ];
  for (const [agent, device] of table) assert.equal(detectDevice('', agent), device, agent);
  assert.equal(detectDevice('ios', 'Windows'), 'ios');
  for (const strange of ['toString', '__proto__', '<b>'])
    assert.equal(detectDevice(strange, 'Windows'), 'windows');
  assert.equal(detectDevice('', undefined), 'any');
});
