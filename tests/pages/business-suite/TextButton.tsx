/** @jsxImportSource react */
import { RoleButton } from '../RoleButton';

/** Meta's business tools name their buttons by what is written on them, with zero-width spaces all over. */
export function TextButton(props: {
  words: string;
  className: string | undefined;
  disabled?: boolean;
  onPress(): void;
}) {
  const { words, ...button } = props;
  return (
    <RoleButton {...button}>
      <span>
        {'\u200b'}
        <div>{words}</div>
        {'\u200b'}
      </span>
    </RoleButton>
  );
}
