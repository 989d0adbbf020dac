/** @jsxImportSource react */
import { useComposer } from '../use-composer';
import type { usePublishing } from '../use-publishing';
import { Composer } from './Composer';
import { Element } from './Element';
import { words } from './words';

/** Where a post is made: its title and its body go out together, and then the page goes on to the post. */
export function PostForm({ send }: { send: ReturnType<typeof usePublishing>['send'] }) {
  const title = useComposer({ autoFocus: false, surface: 'title', initialText: '' });
  const body = useComposer({ autoFocus: false, surface: 'post' });
  title.editor.model.current = () => title.text;
  if (!body.present) return null;
  const submit = async () => {
    const texts = [
      { surface: 'title', text: title.text },
      { surface: 'post', text: body.editor.model.current() },
    ];
    if (title.text.trim() !== '' && (await send(texts))) location.assign('/r/millbrook/comments/1abc2d/');
  };
  return (
    <Element of="r-post-composer-form">
      <section>
        <Element
          key={title.key}
          of="faceplate-textarea-input"
          attributes={{ name: 'title', value: title.text }}
          on={{ text: title.editor.onChange }}
        />
        <Composer composer={body} label={words.body} />
        <div className="row">
          <Element of="r-post-form-submit-button" attributes={{ id: 'save-draft-button', title: words.saveDraft }} />
          <Element
            of="r-post-form-submit-button"
            attributes={{ id: 'submit-post-button', title: words.post }}
            on={{ press: submit }}
          />
        </div>
      </section>
    </Element>
  );
}
