/** @jsxImportSource react */
import { type ReactNode, useEffect, useState } from 'react';
import { Avatar, author } from '../Feed';
import { Icon } from '../Icon';
import { useComposer } from '../use-composer';
import css from './linkedin.module.css';
import { ModalDialog } from './ModalDialog';
import { ShareBox } from './ShareBox';
import { words } from './words';

const placeholderMilliseconds = 500;

/** LinkedIn's share box. A placeholder dialog stands in for the first half second, then the real one replaces it. */
export function ShareDialog(props: {
  ofCompany: boolean;
  onPublish(text: string): void;
  onClose(): void;
  children: ReactNode;
}) {
  const composer = useComposer({ autoFocus: true, surface: 'post' });
  const [ready, setReady] = useState(false);
  const [uuid] = useState(() => crypto.randomUUID());
  useEffect(() => {
    const timer = window.setTimeout(() => setReady(true), placeholderMilliseconds);
    return () => window.clearTimeout(timer);
  }, []);

  if (!composer.present) return null;
  if (!ready) {
    return (
      <ModalDialog key="placeholder" label={words.start} onClose={props.onClose}>
        <div className={css.screen}>
          <div className={css.head}>
            <Avatar initials={author.initials} />
            <strong>{author.name}</strong>
          </div>
          <div className={css.skeleton} />
        </div>
      </ModalDialog>
    );
  }
  return (
    <ModalDialog key={composer.key} label={words.start} onClose={props.onClose}>
      <div
        data-sdui-screen={props.ofCompany ? undefined : 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose'}
        componentkey={uuid}
      >
        <div className={css.screen}>
          <div className={css.head}>
            <button type="button" className={css.author} aria-label={words.audience}>
              <Avatar initials={author.initials} />
              <strong>{author.name}</strong>
              <Icon name="globe" id="globe-small" />
            </button>
            <button type="button" className={css.round} aria-label={words.dismiss} onClick={props.onClose}>
              <Icon name="close" id="close-medium" />
            </button>
          </div>
          <ShareBox composer={composer} ofCompany={props.ofCompany} onPublish={props.onPublish} />
          {props.children}
        </div>
      </div>
    </ModalDialog>
  );
}
