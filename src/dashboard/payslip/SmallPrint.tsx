import type { Settings } from '../../settings.ts';
import { text } from '../../ui/text.ts';
import { benchmarkKeys } from '../../valuation/message-keys.ts';
import type { Valuation } from '../../valuation/valuation.ts';
import { describeFigure } from '../methods/describe-figure.ts';

interface Props {
  valuations: readonly Valuation[];
  settings: Settings;
}

/** What each chosen lens rests on, and what it cannot tell. */
export function SmallPrint({ valuations, settings }: Props) {
  return (
    <>
      {valuations.map(({ lens, sources }) => (
        <p key={lens} class="fine">
          <b>{text(`dashboard_lens_${lens}`)}.</b> {text(`methods_lens_${lens}_limits`)}{' '}
          {sources.map((source, index) => (
            <span key={source} data-testid="source" data-benchmark={source}>
              {index > 0 && ' · '}
              <span title={text(benchmarkKeys(source).definition)}>
                {describeFigure(source, lens, settings)}
              </span>
            </span>
          ))}
        </p>
      ))}
    </>
  );
}
