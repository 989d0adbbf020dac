/** @jsxImportSource react */
import { useState } from 'react';
import { Icon, type IconName } from '../Icon';

export type Visibility = 'public' | 'unlisted' | 'private' | 'direct';

/** Mastodon's own icon names, which make the class of the icon and so tell the visibility in every language. */
const choices: { value: Visibility; icon: IconName; id: string; name: string }[] = [
  { value: 'public', icon: 'globe', id: 'globe', name: 'Public' },
  { value: 'unlisted', icon: 'quiet', id: 'unlock', name: 'Quiet public' },
  { value: 'private', icon: 'lock', id: 'lock', name: 'Followers' },
  { value: 'direct', icon: 'at', id: 'at', name: 'Private mention' },
];

/** Who may see the post; 'direct' makes it a private message written in the same form. */
export function VisibilityMenu(props: { value: Visibility; onChange(value: Visibility): void }) {
  const [open, setOpen] = useState(false);
  const chosen = choices.find((choice) => choice.value === props.value) ?? choices[0];
  if (!chosen) return null;
  return (
    <div className="compose-form__dropdowns">
      <button
        type="button"
        title="Change post privacy"
        aria-expanded={open}
        className={open ? 'dropdown-button active' : 'dropdown-button'}
        onClick={() => setOpen(!open)}
      >
        <Icon name={chosen.icon} className={`icon icon-${chosen.id}`} />
        <span className="dropdown-button__label">{chosen.name}</span>
      </button>
      {open && (
        <div className="privacy-dropdown__dropdown" role="listbox" aria-label="Post privacy">
          {choices.map((choice) => (
            <button
              key={choice.value}
              type="button"
              role="option"
              aria-selected={choice.value === props.value}
              data-value={choice.value}
              onClick={() => {
                props.onChange(choice.value);
                setOpen(false);
              }}
            >
              {choice.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
