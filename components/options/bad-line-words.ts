import type { MessageKey } from '@/lib/browser/i18n';
import type { BadLineReason } from '@/lib/core/site/host-rule';

/** Why a line cannot be read, as a sentence. */
export const badLineWords = {
  space: 'options.bad.space',
  several: 'options.bad.several',
  scheme: 'options.bad.scheme',
  path: 'options.bad.path',
  'user-info': 'options.bad.userInfo',
  port: 'options.bad.port',
  'wildcard-place': 'options.bad.wildcardPlace',
  'wildcard-address': 'options.bad.wildcardAddress',
  'empty-label': 'options.bad.emptyLabel',
  'too-long': 'options.bad.tooLong',
  'label-too-long': 'options.bad.labelTooLong',
  address: 'options.bad.address',
  characters: 'options.bad.characters',
} as const satisfies Record<BadLineReason, MessageKey>;
