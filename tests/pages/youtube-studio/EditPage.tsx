/** @jsxImportSource react */
import { useState } from 'react';
import { useComposer } from '../use-composer';
import { StudioButton } from './StudioButton';
import { VideoFields } from './VideoFields';

/** A published video's own page: both boxes hold what is published, and still do after “Save”. */
export function EditPage(props: { onPublish(texts: { surface: string; text: string }[]): Promise<boolean> }) {
  const title = useComposer({ autoFocus: false, initialText: '', surface: 'title' });
  const description = useComposer({ autoFocus: false, surface: 'description' });
  const [saved, setSaved] = useState('\n');
  const now = `${title.text}\n${description.text}`;
  const save = async () => {
    const taken = await props.onPublish([
      { surface: 'title', text: title.editor.model.current() },
      { surface: 'description', text: description.editor.model.current() },
    ]);
    if (taken) setSaved(now);
  };
  return (
    <ytcp-video-details-section>
      <ytcp-entity-page-header>
        <h1>Video details</h1>
        <StudioButton id="save" label="Save" disabled={now === saved} onPress={save} />
      </ytcp-entity-page-header>
      <VideoFields title={title} description={description} />
    </ytcp-video-details-section>
  );
}
