import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyCheck, healthyPop3 } from '../testing/healthy-facts.ts';
import { placeOf, portAdvice } from './place.ts';

const { account } = healthyCheck();
const advice = (port: number) => portAdvice(placeOf({ account, endpoint: healthyPop3({}, { port }) }));

test('an unusual port is the first thing to check', () => {
  assert.equal(advice(465), 'Check the port: for POP3 it is usually 995 with SSL/TLS, or 110 with STARTTLS.');
});

test('nobody is told to choose the port already chosen', () => {
  assert.match(
    advice(995),
    /^Port 995 is usual for POP3, so check the server name .* or try port 110 with STARTTLS\.$/,
  );
  assert.match(advice(110), /or try port 995 with SSL\/TLS\.$/);
});

test('words read well where the endpoint is not known', () => {
  assert.match(portAdvice(placeOf({ account, endpoint: null })), /^Check the port: for mail /);
});
