import { text } from '../ui/text.ts';
import { PageLink } from './PageLink.tsx';

/** The way to the other pages, and to how the amounts are made. */
export function Footer({ hideMoney }: { hideMoney: boolean }) {
  return (
    <footer>
      <nav aria-label={text('popup_pages')}>
        <PageLink page="dashboard" part="payslip" class="button primary" testId="open-payslip">
          {text('popup_payslip')}
        </PageLink>
        <PageLink page="dashboard" class="button" testId="open-dashboard">
          {text('popup_dashboard')}
        </PageLink>
        <PageLink page="practice" class="button" testId="open-practice">
          {text('popup_practice')}
        </PageLink>
      </nav>
      {!hideMoney && (
        <p class="why">
          {text('popup_never_summed')}{' '}
          <PageLink page="dashboard" part="methods" testId="open-methods">
            {text('popup_how')}
          </PageLink>
        </p>
      )}
    </footer>
  );
}
