import { Button, Card, Table, Tag } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { when } from "../trace/trace";
import type { Application, Likely } from "./application";
import { type Row, sideBySide } from "./compare";
import { useDonor } from "./donor";
import type { Donor } from "./donors";
import { MARKS } from "./likeness";
import { Problems } from "./Problems";
import { Score } from "./Score";

type Props = { application: Application; likely: Likely; position: number; of: number };

export function ComparedDonor({ application, likely, position, of }: Props) {
  const [opened, setOpened] = useState(false);
  const record = useDonor(likely.donor, opened);
  const name = of === 1 ? "Donor on the register" : `Donor ${position} of ${of}`;
  return (
    <Card>
      <Card.Heading headingLevel="h2" size="m" className="donors-found__who">
        {name} <Tag modifier={likely.same ? "red" : "yellow"}>{likely.same ? "Nothing tells them apart" : "May be the same person"}</Tag>
      </Card.Heading>
      <Problems error={record.error} />
      <SideBySide key={String(record.isSuccess)} rows={sideBySide(application, likely.parts, record.data)} opened={record.isSuccess} />
      <div role="status">{record.data && <p>{given(record.data)}</p>}</div>
      <p className="donors-choices">
        {!record.data && (
          <Button secondary onClick={() => setOpened(true)}>
            Open to compare<span className="nhsuk-u-visually-hidden"> ({name})</span>
          </Button>
        )}
        <Link className="nhsuk-button" to={`/donors/${likely.donor}`}>
          This is the same person<span className="nhsuk-u-visually-hidden"> ({name})</span>
        </Link>
      </p>
      <Score parts={likely.parts} score={likely.score} of={name} />
    </Card>
  );
}

/** What the register has is shown once somebody opens it. */
function SideBySide({ rows, opened }: { rows: Row[]; opened: boolean }) {
  return (
    <Table responsive firstCellIsHeader>
      <Table.Head>
        <Table.Row>
          {(opened ? ["What", "Entered now", "On the register", "How they agree"] : ["What", "Entered now", "The register has"]).map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((row) => (
          <Table.Row key={row.name}>
            {[row.name, row.entered, ...(opened ? [row.registered] : [])].map((text, position) => (
              <Table.Cell key={position}>{text}</Table.Cell>
            ))}
            <Table.Cell className={`donors-agreement donors-agreement--${row.agreement}`}>
              <span aria-hidden="true">{MARKS[row.agreement]} </span>
              {row.level}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function given(donor: Donor): string {
  const donations = donor.donations.filter(({ samplesOnly }) => !samplesOnly);
  const [last] = donations;
  if (!last) return "This donor has not given yet.";
  return `This donor has given ${donations.length === 1 ? "once" : `${donations.length} times`}, last on ${when(last.collectedAt)} at ${last.venue}.`;
}
