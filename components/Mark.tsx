import './marks.css';

/** The sign of KPI Lens: a lens over rising bars. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" />
      <circle cx="14" cy="14" r="8" />
      <path d="M20 20l6 6" />
      <path className="mark-bars" d="M10.5 17v-2M14 17v-4.5M17.5 17v-7" />
    </svg>
  );
}
