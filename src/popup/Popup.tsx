import type { LedgerDoor } from '../ledger/door.ts';
import { PROFILES } from '../platforms/profiles.ts';
import type { Settings } from '../settings.ts';
import { Notice } from '../ui/Notice.tsx';
import { PaidWork } from '../ui/PaidWork.tsx';
import { text } from '../ui/text.ts';
import { useGranted } from '../ui/use-granted.ts';
import { useLocked } from '../ui/use-locked.ts';
import { useSettings } from '../ui/use-settings.ts';
import { choiceOf } from '../valuation/choice.ts';
import { value } from '../valuation/lenses.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { HealthNotices } from './HealthNotices.tsx';
import { LensSwitch } from './LensSwitch.tsx';
import { NewServer } from './NewServer.tsx';
import { PeriodSwitch } from './PeriodSwitch.tsx';
import { PermissionNotice } from './PermissionNotice.tsx';
import { PlatformTable } from './PlatformTable.tsx';
import type { PopupData } from './read-popup.ts';
import { SafekeepingNotices } from './SafekeepingNotices.tsx';
import { siteOf } from './site.ts';
import { SilentPlatforms } from './SilentPlatforms.tsx';
import { SiteStrip } from './SiteStrip.tsx';
import { Slip } from './Slip.tsx';
import { UnstoredNotice } from './UnstoredNotice.tsx';
import { usePopupData } from './use-popup-data.ts';
import { useTab } from './use-tab.ts';

interface Props {
  door: LedgerDoor;
  initial: Settings;
  /** What the ledger holds; undefined if it could not be read. */
  first: PopupData | undefined;
}

/** The whole popup. */
export function Popup({ door, initial, first }: Props) {
  const [settings, change] = useSettings(initial);
  const data = usePopupData(door, settings, first);
  const isLocked = useLocked();
  const granted = useGranted();
  const tab = useTab();
  const site = tab && granted && siteOf(tab.url, PROFILES, settings, granted);
  const valuation =
    data && value({ platforms: PROFILES, ...data.work }, choiceOf(settings, navigator.language));

  return (
    <>
      <Header settings={settings} change={change} isLocked={isLocked} site={site} />
      <main>
        <SiteStrip site={site} settings={settings} change={change} isLocked={isLocked} />
        {tab && site?.state === 'unknown' && settings.started && !isLocked('instances') && (
          <NewServer tab={tab} settings={settings} change={change} />
        )}
        <UnstoredNotice />
        <PeriodSwitch settings={settings} change={change} />
        {data && valuation ? (
          <>
            <Slip work={data.work} valuation={valuation} settings={settings} />
            {!settings.hideMoney && <LensSwitch settings={settings} change={change} isLocked={isLocked} />}
            <HealthNotices health={data.health} />
            <PlatformTable valuation={valuation} hideMoney={settings.hideMoney} period={settings.period} />
            <PaidWork work={data.work} hideMoney={settings.hideMoney} />
            <SilentPlatforms health={data.health} />
            <SafekeepingNotices safekeeping={data.safekeeping} />
          </>
        ) : (
          <Notice tone="warning">{text('popup_ledger_failed')}</Notice>
        )}
        {granted && <PermissionNotice settings={settings} granted={granted} change={change} />}
      </main>
      <Footer hideMoney={settings.hideMoney} />
    </>
  );
}
