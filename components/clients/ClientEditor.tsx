import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Belongings, saveClient } from '../../lib/data/clients';
import type { ClientRow } from '../../lib/data/organisation';
import { accountName } from '../account-name';
import { database } from '../database';
import { FailedChange } from '../FailedChange';
import { PlatformMark } from '../PlatformMark';
import type { Organisation } from '../scope/use-organisation';
import { TextField } from '../TextField';
import { TagMark } from '../tags/TagMark';
import '../tags/tags.css';
import { PLATFORM_NAME } from '../words';

interface ClientEditorProps {
  /** Absent for a new one. */
  readonly client: ClientRow | undefined;
  readonly organisation: Organisation;
  readonly onClose: () => void;
}

interface Offer {
  readonly key: string;
  readonly name: ReactNode;
  /** The client it belongs to now. */
  readonly client: string | undefined;
}

interface OffersProps {
  readonly title: string;
  readonly none: string;
  readonly offers: readonly Offer[];
  readonly chosen: readonly string[];
  /** Name of another client something belongs to. */
  readonly ownerOf: (client: string | undefined) => string | undefined;
  readonly onChange: (chosen: string[]) => void;
}

function Offers({ title, none, offers, chosen, ownerOf, onChange }: OffersProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="editor-part offers">
      <legend>{title}</legend>
      {offers.length === 0 && <p className="soft small">{none}</p>}
      {offers.map(({ key, name, client }) => {
        const owner = ownerOf(client);
        const isChosen = chosen.includes(key);
        return (
          <label key={key} className="check tag-check">
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() => onChange(isChosen ? chosen.filter((each) => each !== key) : [...chosen, key])}
            />
            {name}
            {owner !== undefined && <span className="soft small tag-check-note">{t('clients.ownedBy', { client: owner })}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}

/** What belongs to a client now; nothing to a new one. */
function belongingsOf(client: ClientRow | undefined, { accounts, sets, tags }: Organisation): Belongings {
  const its = (row: { readonly client?: string }) => client !== undefined && row.client === client.id;
  return {
    accounts: accounts.filter(its).map(({ key }) => key),
    sets: sets.filter(its).map(({ id }) => id),
    tags: tags.filter(its).map(({ id }) => id),
  };
}

/** A client's name and what belongs to it; saved in one go. */
export function ClientEditor({ client, organisation, onClose }: ClientEditorProps) {
  const { t } = useTranslation();
  const { accounts, sets, tags, clients } = organisation;
  const [name, setName] = useState(client?.name ?? '');
  const [chosen, setChosen] = useState(() => belongingsOf(client, organisation));
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const others = clients.filter(({ id }) => id !== client?.id);
  const isTaken = others.some((other) => other.name.toLowerCase() === name.trim().toLowerCase());
  const problem = name.trim() === '' ? t('clients.problem.nameMissing') : isTaken ? t('clients.problem.nameTaken') : undefined;
  const ownerOf = (owner: string | undefined) => others.find(({ id }) => id === owner)?.name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problem !== undefined) return;
    saveClient(database, { ...client, name: name.trim() }, chosen).then(onClose, (error: unknown) =>
      setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const own = accounts.filter(({ key, role }) => role === 'own' || chosen.accounts.includes(key));
  return (
    <form className="editor" onSubmit={submit} noValidate>
      <TextField label={t('clients.name')} value={name} problem={isTried ? problem : undefined} onChange={setName} />
      <Offers
        title={t('clients.accounts')}
        none={t('clients.accounts.none')}
        offers={own.map((account) => ({
          key: account.key,
          client: account.client,
          name: (
            <span className="tag-mark">
              <PlatformMark platform={account.platform} />
              <span className="only-read-aloud">{t(PLATFORM_NAME[account.platform])}</span>
              <bdi>{accountName(account)}</bdi>
            </span>
          ),
        }))}
        chosen={chosen.accounts}
        ownerOf={ownerOf}
        onChange={(keys) => setChosen({ ...chosen, accounts: keys })}
      />
      <Offers
        title={t('clients.sets')}
        none={t('clients.sets.none')}
        offers={sets.map((set) => ({ key: set.id, client: set.client, name: <bdi>{set.name}</bdi> }))}
        chosen={chosen.sets}
        ownerOf={ownerOf}
        onChange={(ids) => setChosen({ ...chosen, sets: ids })}
      />
      <Offers
        title={t('tags.title')}
        none={t('tags.none')}
        offers={tags.map((tag) => ({ key: tag.id, client: tag.client, name: <TagMark tag={tag} /> }))}
        chosen={chosen.tags}
        ownerOf={ownerOf}
        onChange={(ids) => setChosen({ ...chosen, tags: ids })}
      />
      <FailedChange reason={failure} />
      <div className="confirm-actions">
        <button type="button" className="button" onClick={onClose}>
          {t('dialog.cancel')}
        </button>
        <button type="submit" className="button button-primary">
          {t('tags.save')}
        </button>
      </div>
    </form>
  );
}
