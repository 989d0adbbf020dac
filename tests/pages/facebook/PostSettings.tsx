/** @jsxImportSource react */
import { Icon } from '../Icon';
import { RoleButton } from '../RoleButton';
import css from './facebook.module.css';
import { words } from './words';

/** The second step of a Page's post, where it is published. */
export function PostSettings(props: { onBack(): void; onPublish(): void; onClose(): void }) {
  return (
    <div>
      <div className={css.title}>
        <RoleButton label={words.back} className={css.back} onPress={props.onBack}>
          <Icon name="reply" />
        </RoleButton>
        <h2>
          <span>{words.settings}</span>
        </h2>
        <RoleButton label={words.close} className={css.close} onPress={props.onClose}>
          <Icon name="close" />
        </RoleButton>
      </div>
      <RoleButton label={words.schedule} className={css.setting} onPress={() => undefined}>
        <Icon name="clock" />
        <span>{words.schedule}</span>
      </RoleButton>
      <RoleButton label={words.post} className={css.post} onPress={props.onPublish}>
        <div>
          <span>
            <span>{words.post}</span>
          </span>
        </div>
      </RoleButton>
    </div>
  );
}
