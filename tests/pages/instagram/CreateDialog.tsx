/** @jsxImportSource react */
import { type ReactNode, useState } from 'react';
import { Icon } from '../Icon';
import { RoleButton } from '../RoleButton';
import { usePhoto } from '../use-photo';
import { CaptionStep } from './CaptionStep';
import css from './instagram.module.css';
import { words } from './words';

type Step = 'file' | 'crop' | 'edit' | 'caption';
const steps: Step[] = ['file', 'crop', 'edit', 'caption'];

/** Instagram's wizard: a file, its crop, its filter, and at last the caption. */
export function CreateDialog(props: { onPublish(text: string): Promise<boolean>; onClose(): void }) {
  const [step, setStep] = useState<Step>('file');
  const [isShared, setIsShared] = useState(false);
  const photo = usePhoto();
  const picture = <img src={photo.photo?.url} alt="" className={css.picture} />;
  const go = (by: number) => setStep(steps[steps.indexOf(step) + by] ?? 'file');
  const bar = (name: string, onPress: () => void) => (
    <Bar onBack={() => go(-1)}>
      <RoleButton className={css.forward} onPress={onPress}>
        {name}
      </RoleButton>
    </Bar>
  );
  const select = async () => {
    await photo.attach();
    go(1);
  };

  return (
    <div className={css.layer}>
      <div role="dialog" aria-label={words.title} className={css.dialog}>
        {isShared && <p className={css.empty}>{words.live}</p>}
        {!isShared && step === 'file' && (
          <div className={css.empty}>
            <div role="heading" aria-level={1}>
              {words.title}
            </div>
            <button type="button" className={css.select} onClick={select}>
              {words.select}
            </button>
          </div>
        )}
        {(step === 'crop' || step === 'edit') && bar(words.next, () => go(1))}
        {(step === 'crop' || step === 'edit') && picture}
        {!isShared && step === 'caption' && (
          <CaptionStep
            bar={(share) => bar(words.share, share)}
            picture={picture}
            onPublish={async (text) => setIsShared(await props.onPublish(text))}
          />
        )}
      </div>
      <RoleButton className={css.close} onPress={props.onClose}>
        <Icon name="close" />
      </RoleButton>
    </div>
  );
}

/** The bar over each step: back, its name, and what leads on. */
function Bar(props: { onBack(): void; children: ReactNode }) {
  return (
    <div className={css.bar}>
      <RoleButton onPress={props.onBack}>
        <Icon name="reply" />
      </RoleButton>
      <div role="heading" aria-level={1}>
        {words.title}
      </div>
      <div>{props.children}</div>
    </div>
  );
}
