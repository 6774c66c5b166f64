import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteClient } from '../../lib/data/clients';
import type { ClientRow } from '../../lib/data/organisation';
import { ConfirmDialog } from '../ConfirmDialog';
import { database } from '../database';
import { type Organisation, useOrganisation } from '../scope/use-organisation';
import '../tags/tags.css';
import { IconButton } from '../IconButton';
import { useFormat } from '../use-format';
import { ClientEditor } from './ClientEditor';

interface ClientLineProps {
  readonly client: ClientRow;
  readonly organisation: Organisation;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One client and how much belongs to it. */
function ClientLine({ client, organisation, onEdit, onDelete }: ClientLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const countOf = (rows: readonly { readonly client?: string }[]) => rows.filter((row) => row.client === client.id).length;
  const [accounts, sets, tags] = [organisation.accounts, organisation.sets, organisation.tags].map(countOf);
  const words = (count = 0) => ({ count, number: format.number(count) });
  const facts = [
    t('clients.count.accounts', words(accounts)),
    t('clients.count.sets', words(sets)),
    t('clients.count.tags', words(tags)),
  ];
  return (
    <li className="tag-line">
      <div className="tag-line-words">
        <strong>
          <bdi>{client.name}</bdi>
        </strong>
        <span className="soft small">{facts.join(' · ')}</span>
      </div>
      <IconButton label={t('clients.edit', { client: client.name })} onClick={onEdit}>
        <Pencil size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('clients.delete', { client: client.name })} onClick={onDelete}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </li>
  );
}

/** An agency's clients, as a part of Data: what belongs to whom. Which of them is shown is chosen in the panel's header. */
export function ClientsPart() {
  const { t } = useTranslation();
  const organisation = useOrganisation();
  const [edited, setEdited] = useState<{ readonly client: ClientRow | undefined }>();
  const [asked, setAsked] = useState<ClientRow>();
  const add = useRef<HTMLButtonElement>(null);
  // The button that opened the editor has gone with the list.
  const close = () => {
    setEdited(undefined);
    requestAnimationFrame(() => add.current?.focus());
  };
  return (
    <section className="data-part" aria-labelledby="data-clients">
      <h2 id="data-clients">{t('clients.title')}</h2>
      {organisation && edited && <ClientEditor client={edited.client} organisation={organisation} onClose={close} />}
      {organisation && !edited && (
        <div className="client-list">
          <p className="soft">{t('clients.text')}</p>
          <ul>
            {organisation.clients.map((client) => (
              <ClientLine
                key={client.id}
                client={client}
                organisation={organisation}
                onEdit={() => setEdited({ client })}
                onDelete={() => setAsked(client)}
              />
            ))}
          </ul>
          <div>
            <button type="button" className="button" ref={add} onClick={() => setEdited({ client: undefined })}>
              <Plus size={15} aria-hidden />
              {t('clients.new')}
            </button>
          </div>
        </div>
      )}
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t('clients.delete.title', { client: asked?.name ?? '' })}
        text={t('clients.delete.text')}
        confirm={t('clients.delete.confirm')}
        onConfirm={async () => asked && deleteClient(database, asked.id)}
        onClose={() => setAsked(undefined)}
      />
    </section>
  );
}
