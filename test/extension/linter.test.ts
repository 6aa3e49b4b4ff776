/** Mozilla's own linter on the Firefox build: no error, and no warning without its reason here. */
import { spawnSync } from 'node:child_process';
import { expect, inject, it } from 'vitest';

interface Finding {
  code: string;
  message: string;
  file?: string;
}

/** What the linter warns of, and why it stays. */
const ACCEPTED: { code: string; file: RegExp; why: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/theme-[\w-]+\.js$/,
    why: "Preact's own branch for dangerouslySetInnerHTML, which a house rule keeps us from using.",
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'Sidelight is not offered for Android; on the desktop the key is known since Firefox 140, our floor.',
  },
];

it.runIf(inject('browserKind') === 'firefox')(
  'the add-on linter has nothing to say that is not accepted with a reason',
  () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/addons-linter/bin/addons-linter', inject('buildFolder'), '--output=json'],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    expect(stdout, stderr).toMatch(/^\{/);
    const { errors, notices, warnings } = JSON.parse(stdout) as Record<string, Finding[]>;
    expect(errors).toEqual([]);
    expect(notices).toEqual([]);
    const matches = ({ code, file = '' }: Finding, accepted: (typeof ACCEPTED)[number]) =>
      code === accepted.code && accepted.file.test(file);
    // Each once: a second place of the same kind is new, and one that is gone leaves the list.
    const counts = ACCEPTED.map((each) => warnings!.filter((one) => matches(one, each)).length);
    expect(counts).toEqual(ACCEPTED.map(() => 1));
    const news = warnings!.filter((one) => !ACCEPTED.some((each) => matches(one, each)));
    expect(news).toEqual([]);
  },
);
