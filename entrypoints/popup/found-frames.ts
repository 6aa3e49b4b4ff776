/** From what a tab reported to what the popup lists. */

import type { FoundFrame } from '@/components/found-entity';
import { type Entities, fullName } from '@/components/party-name';
import type { Words } from '@/lib/browser/i18n';
import type { PageView } from '@/lib/browser/messages';
import { parseUrl } from '@/lib/core/site/parse-url';

const hostOf = (url: string): string => parseUrl(url)?.host || url.slice(0, 80);

/** @returns every frame with its entities, those named most often first; the page itself is frame 0 */
export function toFoundFrames(view: PageView, entities: Entities, words: Words): FoundFrame[] {
  return view.frames.map(({ frameId, report }) => ({
    frameId,
    host: hostOf(report.url),
    language: report.digest.lang,
    entities: Object.entries(report.digest.counts)
      .filter(([, count]) => count > 0)
      .map(([id, count]) => ({
        id,
        name: fullName(id, entities, words),
        count,
        mentions: report.mentions.filter((mention) => mention.entity === id),
      }))
      .sort(
        (one, other) => other.count - one.count || one.name.text.localeCompare(other.name.text),
      ),
  }));
}
