import { text } from '../../ui/text.ts';
import { benchmark, type BenchmarkId } from '../../valuation/benchmarks.ts';
import { benchmarkKeys } from '../../valuation/message-keys.ts';
import { figureText } from './describe-figure.ts';

const CANDIDATES: readonly BenchmarkId[] = [
  'fb_seed_475',
  'fb_arpu_ww_q2_2017',
  'fb_ttm_2017',
  'fb_adarpu_ww_q2_2017',
  'fb_profit_q2_2017',
];

/** Where the 4.75 comes from, as far as anyone knows. */
export function Story() {
  return (
    <section class="card method" id="methods-story" aria-labelledby="story">
      <h2 id="story">{text('methods_story')}</h2>
      <p>{text('methods_story_origin')}</p>
      <p>{text('methods_story_closest')}</p>
      <dl class="candidates">
        {CANDIDATES.map((id) => (
          <div key={id}>
            <dt>{text(benchmarkKeys(id).name)}</dt>
            <dd class="num">{figureText(benchmark(id))}</dd>
          </div>
        ))}
      </dl>
      <p>{text('methods_story_revenue')}</p>
      <p>{text('methods_story_mean')}</p>
    </section>
  );
}
