import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePunycode, toUnicodeHost } from './punycode';

describe('decodePunycode', () => {
  // RFC 3492, section 7.1, and names of the kind that lists are made of.
  it.each([
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    ['PorqunopuedensimplementehablarenEspaol-fmd56a', 'PorquénopuedensimplementehablarenEspañol'],
    ['2-u9tlzr9756bt3uc0v', 'ひとつ屋根の下2'],
    ['-> $1.00 <--', '-> $1.00 <-'],
    ['brse-5qa', 'börse'],
    ['', ''],
  ])('%s', (coded, letters) => {
    expect(decodePunycode(coded)).toBe(letters);
  });

  it.each(['ü-a', '!', 'a-!', '99999999', 'zzzzzzzzzzzzzzzzzzzz', 'a-9'])('refuses %s', (coded) => {
    expect(decodePunycode(coded)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        decodePunycode(text);
        decodePunycode(text.replace(/[^a-z0-9-]/gi, ''));
      }),
    );
  });
});

describe('toUnicodeHost', () => {
  it('shows letters, and leaves plain hosts and broken labels alone', () => {
    expect(toUnicodeHost('xn--brse-5qa.example')).toBe('börse.example');
    expect(toUnicodeHost('www.example.org')).toBe('www.example.org');
    expect(toUnicodeHost('xn--zzzzzzzzzzzzzz.example')).toBe('xn--zzzzzzzzzzzzzz.example');
  });

  it('leads back to the host it came from, for every host that URL accepts', () => {
    let international = 0;
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
          minLength: 1,
          maxLength: 3,
        }),
        (labels) => {
          const address = `http://${labels.join('.')}/`;
          if (!URL.canParse(address)) return;
          const host = new URL(address).hostname;
          if (host.includes('xn--')) international += 1;
          expect(new URL(`http://${toUnicodeHost(host)}/`).hostname).toBe(host);
        },
      ),
      { numRuns: 1000 },
    );
    expect(international).toBeGreaterThan(50);
  });
});
