/** @jsxImportSource react */
import './seeded-random';
import './trusted-html';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { publish } from '../page';
import { Toast } from '../Toast';
import { useComposer } from '../use-composer';
import { useToast } from '../use-toast';
import { boxes } from './boxes';
import { befallBox } from './hostile';
import './engines.css';

const search = new URLSearchParams(location.search);
const engine = search.get('engine') ?? 'plain';

/** One form with a box of the engine that the address names, and a button that publishes what its model holds. */
function Page() {
  const composer = useComposer({ autoFocus: false });
  const [published, setPublished] = useState(0);
  const [toast, showToast] = useToast();
  const box = boxes[engine];

  const submit = async () => {
    const taken = await publish('post', composer.editor.model.current());
    showToast(taken ? { text: 'Posted', failed: false } : { text: 'Could not post', failed: true });
    if (!taken) return;
    composer.clear();
    setPublished(published + 1);
  };

  return (
    <main>
      <h1>{engine}</h1>
      {composer.present && (
        <form
          className="compose-form"
          aria-label="New post"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <div className="engine-box">{box && <Box key={composer.key} draw={() => box(composer.editor)} />}</div>
          <div className="compose-form__submit">
            <button type="submit">Post</button>
          </div>
        </form>
      )}
      <output>{published}</output>
      <Toast toast={toast} />
    </main>
  );
}

function Box(props: { draw(): React.ReactNode }) {
  return props.draw();
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
befallBox(search.get('hostile') ?? '');
