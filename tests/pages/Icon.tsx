/** @jsxImportSource react */

const paths = {
  at: 'M16 8v5a3 3 0 0 0 5 1.8V12a9 9 0 1 0-4 7.5M16 12a4 4 0 1 1-8 0a4 4 0 0 1 8 0',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4',
  chart: 'M5 20V11M12 20V4M19 20v-6',
  check: 'M4 12l6 6L20 6',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l4 2',
  close: 'M5 5l14 14M19 5L5 19',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M3 12h18M12 3c4 5 4 13 0 18c-4-5-4-13 0-18',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1a4 4 0 0 1 8 1c0 6-8 11-8 11z',
  home: 'M4 11l8-7l8 7v9h-5v-6H9v6H4z',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  mail: 'M3 6h18v13H3zM3 7l9 7l9-7',
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4 21c0-9 16-9 16 0',
  photo: 'M3 5h18v14H3zM3 17l6-6l5 5l3-3l4 4M16 9h.1',
  plus: 'M12 5v14M5 12h14',
  quiet: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z',
  reply: 'M4 5h16v11h-9l-5 4v-4H4z',
  smile: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M8 14c2 4 6 4 8 0M9 9h.1M15 9h.1',
  warning: 'M12 4L2 20h20zM12 10v5M12 17.5v.1',
} as const;

export type IconName = keyof typeof paths;

/** A plain line drawing in the color of the text around it, without a name of its own. */
export function Icon(props: { name: IconName; className?: string; id?: string }) {
  return (
    <svg
      id={props.id}
      className={props.className ?? 'icon'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  );
}
