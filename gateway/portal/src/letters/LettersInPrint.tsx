import { Button, Table, Tag } from "nhsuk-react-components";
import { when } from "../trace/trace";
import { type Letter, words } from "./letters";
import type { Printed } from "./usePrintRoom";

type Acts = { saved: ReadonlySet<string>; onSave: (letter: Letter) => void; onReport: (letter: Letter, outcome: Printed) => void };

export function LettersInPrint({ letters, ...acts }: Acts & { letters: Letter[] }) {
  return (
    <Table responsive caption="In print, not reported yet" captionProps={{ size: "m" }}>
      <Table.Head>
        <Table.Row>
          {["Number", "Letter", "Asked for", "PDF", "What became of it"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {letters.map((letter) => (
          <Line key={letter.letter} letter={letter} {...acts} />
        ))}
      </Table.Body>
    </Table>
  );
}

/** The number is in the name of the file: two letters of a kind are told apart by it. */
function Line({ letter, saved, onSave, onReport }: Acts & { letter: Letter }) {
  const number = letter.letter.slice(-8);
  const name = `${words(letter.kind)} ${number}`;
  return (
    <Table.Row>
      <Table.Cell>{number}</Table.Cell>
      <Table.Cell>{words(letter.kind)}</Table.Cell>
      <Table.Cell>{when(letter.requestedAt)}</Table.Cell>
      <Table.Cell>
        <Button secondary small onClick={() => onSave(letter)} aria-label={`Save ${name} as PDF`}>
          Save
        </Button>{" "}
        {saved.has(letter.letter) && <Tag modifier="white">Saved</Tag>}
      </Table.Cell>
      <Table.Cell>
        <span className="letters-acts">
          <Button small onClick={() => onReport(letter, "POSTED")} aria-label={`${name} is posted`}>
            Posted
          </Button>
          <Button secondary small onClick={() => onReport(letter, "SPOILED")} aria-label={`${name} is spoiled`}>
            Spoiled
          </Button>
        </span>
      </Table.Cell>
    </Table.Row>
  );
}
