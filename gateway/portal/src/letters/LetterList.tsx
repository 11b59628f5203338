import { Button, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Problems } from "../rules/Problems";
import { useStep } from "../rules/step";
import { when } from "../trace/trace";
import { CancelLetter } from "./CancelLetter";
import { channelName, LEDGER, type Letter, mayCancel, mayRetry, STATES, words } from "./letters";

type Props = { letters: Letter[]; onChange: () => void };

export function LetterList({ letters, onChange }: Props) {
  const [cancelling, setCancelling] = useState<Letter>();
  const [done, setDone] = useState("");
  const retry = useStep<{ letter: string }>(() => finish("The letter is tried again."));
  const finish = (what: string) => {
    setDone(what);
    setCancelling(undefined);
    onChange();
  };
  if (letters.length === 0) return <p>There are none.</p>;
  return (
    <>
      <p role="status">{done}</p>
      <Problems error={retry.error} />
      {cancelling && (
        <CancelLetter key={cancelling.letter} letter={cancelling} onDone={() => finish("The letter is cancelled.")} onBack={() => setCancelling(undefined)} />
      )}
      <div className="letters-wide" role="region" aria-label="Letters" tabIndex={0}>
        <Table>
          <Table.Head>
            <Table.Row>
              {["Letter", "Channel", "State", "Asked for", "Trouble", "Next try", "What to do"].map((name) => (
                <Table.Cell key={name}>{name}</Table.Cell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {letters.map((letter) => (
              <Line
                key={letter.letter}
                letter={letter}
                onRetry={() => retry.mutate({ path: `${LEDGER}/${letter.letter}/retry`, body: {} })}
                onCancel={() => setCancelling(letter)}
              />
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}

function Line({ letter, onRetry, onCancel }: { letter: Letter; onRetry: () => void; onCancel: () => void }) {
  const { text, color } = STATES[letter.state];
  const name = `${words(letter.kind)}, asked for ${when(letter.requestedAt)}`;
  const trouble = letter.cancelledFor ?? letter.trouble;
  return (
    <Table.Row>
      <Table.Cell>{words(letter.kind)}</Table.Cell>
      <Table.Cell>{channelName(letter.channel)}</Table.Cell>
      <Table.Cell>
        <Tag color={color}>{text}</Tag>
      </Table.Cell>
      <Table.Cell>{when(letter.requestedAt)}</Table.Cell>
      <Table.Cell>{trouble ? words(trouble) : ""}</Table.Cell>
      <Table.Cell>{letter.nextTry ? when(letter.nextTry) : ""}</Table.Cell>
      <Table.Cell>
        {mayRetry(letter) && (
          <Button secondary small preventDoubleClick onClick={onRetry} aria-label={`Try again: ${name}`}>
            Try again
          </Button>
        )}{" "}
        {mayCancel(letter) && (
          <Button secondary small onClick={onCancel} aria-label={`Cancel: ${name}`}>
            Cancel
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
