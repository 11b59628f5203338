import { useMutation } from "@tanstack/react-query";
import { Button, NotificationBanner, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useLocation } from "react-router";
import { saveDocument } from "../../letters/document";
import { channelName, STATES, words } from "../../letters/letters";
import { when } from "../../trace/trace";
import type { Donor } from "../donors";
import { Problems } from "../Problems";
import { hasDocument, type OfDonor, useLetters } from "./letters";

/** On the record, and shown when somebody asks. */
export function LettersOfDonor({ donor }: { donor: Donor }) {
  const said = (useLocation().state as { letter?: string } | null)?.letter;
  const [opened, setOpened] = useState(said !== undefined);
  const read = useLetters(donor.donor, opened);
  return (
    <section aria-labelledby="letters">
      <h2 id="letters" className="nhsuk-heading-m">
        Letters
      </h2>
      {said && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{said}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={read.error} />
      {!opened && (
        <Button type="button" secondary onClick={() => setOpened(true)}>
          Show letters to the donor
        </Button>
      )}
      <div role="status">{opened && read.isPending && <p>Opening …</p>}</div>
      {read.data?.items.length === 0 && <p>No letter was written to this donor.</p>}
      {read.data && read.data.items.length > 0 && <Written letters={read.data.items} />}
      {!donor.survivor && (
        <p>
          <Link to={`/donors/${donor.donor}/letter`}>Write a letter to the donor</Link>
        </p>
      )}
    </section>
  );
}

function Written({ letters }: { letters: OfDonor[] }) {
  const saving = useMutation({ mutationFn: saveDocument, gcTime: 0 });
  return (
    <>
      <Problems error={saving.error} />
      <Table responsive>
        <Table.Head>
          <Table.Row>
            {["Letter", "By", "State", "Asked for", "What became of it", "What it says"].map((name) => (
              <Table.Cell key={name}>{name}</Table.Cell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {letters.map((letter) => (
            <Line key={letter.letter} letter={letter} onSave={() => saving.isPending || saving.mutate(letter)} />
          ))}
        </Table.Body>
      </Table>
    </>
  );
}

function Line({ letter, onSave }: { letter: OfDonor; onSave: () => void }) {
  const { kind, channel, state, requestedAt, closedAt, trouble, cancelledFor, reason } = letter;
  const { text, color } = STATES[state];
  const why = cancelledFor ?? trouble;
  return (
    <Table.Row>
      <Table.Cell>{words(kind)}</Table.Cell>
      <Table.Cell>{channelName(channel)}</Table.Cell>
      <Table.Cell>
        <Tag modifier={color}>{text}</Tag>
      </Table.Cell>
      <Table.Cell>{when(requestedAt)}</Table.Cell>
      <Table.Cell>{[why && words(why), reason, closedAt && when(closedAt)].filter(Boolean).join(", ")}</Table.Cell>
      <Table.Cell>
        {hasDocument(letter) && (
          <Button secondary small onClick={onSave} aria-label={`Save what it says: ${words(kind)}, asked for ${when(requestedAt)}`}>
            Save
          </Button>
        )}
      </Table.Cell>
    </Table.Row>
  );
}
