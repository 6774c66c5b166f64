import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './confirm-dialog.css';
import { IconButton } from './IconButton';

interface OverlayProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page with a title and a way out; Esc closes it, and the focus goes back to where it came from. */
export function Overlay({ isOpen, title, onClose, children }: OverlayProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal modal-wide">
        <Dialog className="dialog dialog-tall">
          <header className="dialog-header">
            <Heading slot="title">{title}</Heading>
            <IconButton label={t('dialog.close')} onClick={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          <div className="dialog-body">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
