/** A matcher for DOM tests: finds fixed names letter for letter, so that a test reads at a glance. */
import type { Block, BlockScan, Matcher, Mention } from '../../lib/core/mention/types';

interface NameScan extends BlockScan {
  readonly candidates: readonly Mention[];
}

export interface NameMatcher extends Matcher {
  /** Texts that were scanned, in order. */
  readonly scanned: string[];
  /** Times that all was decided. */
  decisions: number;
}

/** @param names written name → entity id */
export function createNameMatcher(
  names: Record<string, string> = { Binance: 'binance', IRS: 'irs', 'Mt. Gox': 'mt-gox' },
): NameMatcher {
  const scanned: string[] = [];
  return {
    scanned,
    decisions: 0,
    scan({ text }: Block): NameScan {
      scanned.push(text);
      const candidates: Mention[] = [];
      for (const [name, entity] of Object.entries(names)) {
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
          candidates.push({ start: at, end: at + name.length, entity, evidence: ['name'] });
        }
      }
      return { candidates: candidates.sort((a, b) => a.start - b.start) };
    },
    prepare: async () => true,
    *decideInSteps(_context, scans) {
      for (const _ of scans) yield;
      this.decisions += 1;
      return scans.map((scan) => [...(scan as NameScan).candidates]);
    },
  };
}
