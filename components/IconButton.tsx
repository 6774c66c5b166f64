import type { ReactNode } from 'react';

interface IconButtonProps {
  /** What it does, as a tooltip and for screen readers. */
  readonly label: string;
  readonly onClick: () => void;
  /** Without a frame. */
  readonly isQuiet?: boolean;
  /** It does nothing now, but keeps the focus: whoever has just pressed it would otherwise lose their place. */
  readonly isDisabled?: boolean;
  /** It switches something on and off: whether that is on. */
  readonly isPressed?: boolean;
  readonly children: ReactNode;
}

/** A button with a picture in place of words. */
export function IconButton({ label, onClick, isQuiet = false, isDisabled = false, isPressed, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`button button-icon ${isQuiet ? 'button-quiet' : ''}`}
      aria-label={label}
      aria-pressed={isPressed}
      title={label}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}
