/** The goal posts with the tick between them; decoration beside the name. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--accent)" />
      <path
        d="M6 26V9h20v17M10.500 17.500l4.200 4.500 7-8.500"
        fill="none"
        stroke="var(--accent-ink)"
        stroke-width="3.200"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
