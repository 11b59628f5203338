import { Button, Table, Tag, TextInput, WarningCallout } from "nhsuk-react-components";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { when } from "../trace/trace";
import { type Import, IMPORTS_AT, number, STATES, systemsOf, useImports, waitsFor, wrongStart } from "./migration";

/** The latest first. Nobody is shown. */
export function Imports({ officer }: { officer: boolean }) {
  const imports = useImports();
  return (
    <>
      <Problems error={imports.error} />
      <PageHeading title="Migration" />
      <p>The donors of an old system and their history are brought from files. Nothing goes live before every difference between the files and what is held has a decision.</p>
      {imports.isPending && <p role="status">Opening …</p>}
      {imports.data && <Standing imports={imports.data.imports} />}
      {imports.data && <Listed imports={imports.data.imports} />}
      {officer && <Start />}
    </>
  );
}

/** Whether whoever was brought may give. */
function Standing({ imports }: { imports: Import[] }) {
  const waiting = systemsOf(imports).filter(({ live, openOfSystem }) => live !== true || openOfSystem !== 0);
  if (waiting.length === 0) return null;
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Not live</WarningCallout.Heading>
      <ul>
        {waiting.map((each) => (
          <li key={each.system}>
            {each.system}: {number(waitsFor(each))} differences of all its imports are open.{" "}
            {each.live === true
              ? "It is live; who came since, and whose deferrals, group or antibodies differ, cannot give before that is decided."
              : "Nobody whom it brought can give before it is declared fit."}
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
}

function Listed({ imports }: { imports: Import[] }) {
  if (imports.length === 0) return <p>Nothing has been imported.</p>;
  return (
    <Table responsive caption="Imports, the latest first" captionProps={{ size: "m" }}>
      <Table.Head>
        <Table.Row>
          {["Import", "Started", "Standing", "Refused rows", "Open differences"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {imports.map((each) => (
          <Table.Row key={each.import}>
            <Table.Cell>
              <Link to={`/migration/${each.import}`}>
                {each.system}, {each.folder}
              </Link>
            </Table.Cell>
            <Table.Cell>
              {when(each.startedAt)}, {each.startedBy}
            </Table.Cell>
            <Table.Cell>
              <Tag modifier={STATES[each.state].color}>{STATES[each.state].text}</Tag>
            </Table.Cell>
            <Table.Cell>{number(each.files.reduce((sum, { refused }) => sum + refused, 0))}</Table.Cell>
            <Table.Cell>{each.state === "COMPARED" || each.state === "FIT" || each.open > 0 ? number(each.open) : "–"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Start() {
  const navigate = useNavigate();
  const [entry, setEntry] = useState({ system: "", folder: "" });
  const { submit, problems, attempt, error } = useForm<{ import: string }>(IMPORTS_AT);
  const body = () => ({ system: entry.system.trim(), folder: entry.folder.trim() });
  return (
    <form onSubmit={(event) => submit(event, wrongStart(entry), body, (begun) => void navigate(`/migration/${begun.import}`))} noValidate>
      <Problems key={attempt} {...problems} />
      <h2 className="nhsuk-heading-m">Start an import</h2>
      <p>Whoever starts it does not decide its differences.</p>
      <TextInput id="system" name="system" label="Old system" hint="As you call it; its donor numbers are unique in it" width={20} autoComplete="off" error={error("system")} value={entry.system} onChange={(event) => setEntry({ ...entry, system: event.currentTarget.value })} />
      <TextInput id="folder" name="folder" label="Folder with the six files" hint="Its name, as whoever runs the servers has put it there" width={20} autoComplete="off" error={error("folder")} value={entry.folder} onChange={(event) => setEntry({ ...entry, folder: event.currentTarget.value })} />
      <Button type="submit">Start the import</Button>
    </form>
  );
}
