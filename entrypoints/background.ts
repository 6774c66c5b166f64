import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { trackAs } from '../lib/data/accounts';
import { openStore, Store } from '../lib/data/db';
import { deleteAccount, deleteEverything } from '../lib/data/erase';
import { loadFacts } from '../lib/data/facts';
import { refreshGoals, refreshGoalsNowAndThen } from '../lib/data/goals-refresh';
import { setPanelTarget } from '../lib/data/panel-target';
import { parseBatch } from '../lib/data/readings';
import { record } from '../lib/data/record';
import { parseRequest } from '../lib/data/requests';
import { retain } from '../lib/data/retention';
import { loadRevision } from '../lib/data/revision';
import { assertFromExtension, assertFromPlatform, assertFromUs } from '../lib/data/sender';
import { changeSettings, loadSettings } from '../lib/data/settings';
import { type BehindNow, watchGoalsBehind } from '../lib/data/watch-goals';
import { showGoalsBehind } from '../lib/extension/goal-badge';
import { loadPart } from '../lib/extension/load-part';
import { startInOpenTabs, tellOpenTabs } from '../lib/extension/open-tabs';
import { pageSettings } from '../lib/extension/page-settings';
import { startReminders } from '../lib/extension/reminders';
import { openPanel } from '../lib/extension/side-panel';
import { backgroundTranslator } from '../lib/i18n/background';
import { formatLocale } from '../lib/i18n/format';
import { uiLanguage } from '../lib/i18n/language';
import { answer, type BackgroundProtocol, type Handlers } from '../lib/messages';
import type { PlatformId } from '../lib/platforms/types';

/** The worker may end at any moment and start again for the next message: nothing is kept here but the connection. */
export default defineBackground({
  persistent: false,
  main() {
    const db = new Store();
    const home = browser.runtime.getURL('/');
    const report = (error: unknown) => console.error('KPI Lens:', error);
    const settingsOf = async () => {
      const [settings, revision] = await Promise.all([loadSettings(await openStore(db)), loadRevision(db)]);
      return (platform: PlatformId) => pageSettings(settings, revision, platform);
    };
    const tellPages = () => {
      settingsOf().then(tellOpenTabs).catch(report);
    };
    const recount = () => {
      refreshGoals(db, Date.now()).catch(report);
    };

    answer({
      async hello(message, sender) {
        const { platform } = parseRequest.hello(message);
        assertFromPlatform(sender, platform);
        return (await settingsOf())(platform);
      },
      async record(message, sender) {
        const batch = parseBatch(message);
        assertFromPlatform(sender, batch.platform);
        const isStored = await record(await openStore(db), batch, Date.now());
        if (!isStored) throw new Error(`refused: ${batch.platform} is not recorded`);
        retain(db, Date.now()).catch(report);
        const ids = batch.posts.map(({ id }) => id);
        const { publicSaves } = await loadSettings(db);
        const facts = await loadFacts(db, batch.platform, ids, { bookmarks: publicSaves });
        // Not before: the page waits for its answer.
        refreshGoalsNowAndThen(db, Date.now()).catch(report);
        return { facts };
      },
      async load(message, sender) {
        const { part } = parseRequest.load(message);
        assertFromUs(sender, home);
        await loadPart(part, sender);
      },
      async changeSettings(message, sender) {
        assertFromExtension(sender, home);
        await changeSettings(await openStore(db), parseRequest.changeSettings(message));
        tellPages();
        recount();
      },
      async trackAs(message, sender) {
        assertFromExtension(sender, home);
        await trackAs(await openStore(db), parseRequest.trackAs(message), Date.now());
        tellPages();
        recount();
      },
      async deleteAccount(message, sender) {
        assertFromExtension(sender, home);
        await deleteAccount(await openStore(db), parseRequest.deleteAccount(message).key);
        tellPages();
        recount();
      },
      async deleteEverything(_message, sender) {
        assertFromExtension(sender, home);
        await deleteEverything(await openStore(db));
        tellPages();
      },
      async openSidePanel(message, sender) {
        assertFromUs(sender, home);
        const { post } = parseRequest.openSidePanel(message);
        const windowId = sender.tab?.windowId;
        const opened = openPanel(windowId, post);
        if (post && windowId !== undefined) await setPanelTarget(await openStore(db), { post, windowId, at: Date.now() });
        await opened;
      },
    } satisfies Handlers<BackgroundProtocol>);

    // Pages hold a port, nothing is said through it: when it closes, they see at once whether the extension is gone.
    browser.runtime.onConnect.addListener(() => {});

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      // Firefox does this by itself.
      if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) startInOpenTabs().catch(report);
    });

    startReminders(db, report);
    retain(db, Date.now()).catch(report);
    refreshGoalsNowAndThen(db, Date.now()).catch(report);
    const showBehind = ({ behind, settings }: BehindNow) => {
      const language = uiLanguage(settings.language, browser.i18n.getUILanguage());
      const number = behind.toLocaleString(formatLocale(language, [browser.i18n.getUILanguage()]));
      showGoalsBehind(behind, number, backgroundTranslator(language)).catch(report);
    };
    watchGoalsBehind(db, showBehind, report);
  },
});
