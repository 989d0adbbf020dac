/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../use-composer';
import { StudioButton } from './StudioButton';
import { VideoFields } from './VideoFields';

const steps = ['Details', 'Video elements', 'Checks', 'Visibility'];

interface UploadDialogProps {
  onPublish(texts: { surface: string; text: string }[]): void;
  onClose(): void;
}

/** The upload in four steps. The boxes of the first stay in the page, hidden, until the last one's button publishes them. */
export function UploadDialog(props: UploadDialogProps) {
  const [step, setStep] = useState(0);
  const title = useComposer({ autoFocus: true, initialText: '', surface: 'title' });
  const description = useComposer({ autoFocus: false, surface: 'description' });
  const last = step === steps.length - 1;
  const publish = () =>
    props.onPublish([
      { surface: 'title', text: title.editor.model.current() },
      { surface: 'description', text: description.editor.model.current() },
    ]);
  return (
    <ytcp-uploads-dialog>
      <div role="dialog" aria-label="Upload video" className="dialog">
        <div className="head">
          <strong>{steps[step]}</strong>
          <StudioButton id="close-button" label="Close" onPress={props.onClose} />
        </div>
        <VideoFields title={title} description={description} hidden={step > 0} />
        {step > 0 && <p className="step">Nothing to do here.</p>}
        <div className="foot">
          <StudioButton id="back-button" label="Back" hidden={step === 0} onPress={() => setStep(step - 1)} />
          <StudioButton id="next-button" label="Next" hidden={last} onPress={() => setStep(step + 1)} />
          <StudioButton id="done-button" label="Publish" hidden={!last} onPress={publish} />
        </div>
      </div>
    </ytcp-uploads-dialog>
  );
}
