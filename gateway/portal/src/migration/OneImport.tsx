import { useQueryClient } from "@tanstack/react-query";
import { Button, InsetText, Table, Tag, Textarea } from "nhsuk-react-components";
import { useState } from "react";
import { Link } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useForm } from "../donors/useForm";
import { Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { when } from "../trace/trace";
import { type File, type Import, IMPORTS_AT, kindOf, left, number as many, read, STATES, useImport, waitsFor, wrongReason } from "./migration";

/** How far it is, and what comes next. */
export function OneImport({ number, officer }: { number: string; officer: boolean }) {
  const found = useImport(number);
  return (
    <>
      <Back to="/migration">All imports</Back>
      <Problems error={found.error} />
      <PageHeading title={found.data ? `Import from ${found.data.system}` : "Import"} />
      {found.isPending && <p role="status">Opening …</p>}
      {found.data && <Whole found={found.data} officer={officer} />}
    </>
  );
}

function Whole({ found, officer }: { found: Import; officer: boolean }) {
  const { text, color, next } = STATES[found.state];
  return (
    <>
      <p>
        Folder {found.folder}, started {when(found.startedAt)} by {found.startedBy}.
      </p>
      <InsetText>
        <p role="status">
          <Tag modifier={color}>{text}</Tag> {next}
        </p>
        {found.stoppedFor && <p>It stopped: {found.stoppedFor}</p>}
        {found.rowsPerSecond !== undefined && (
          <p>
            {many(found.rowsPerSecond)} rows a second{found.secondsLeft !== undefined && `, ${left(found.secondsLeft)} left`}.
          </p>
        )}
      </InsetText>
      <Files number={found.import} files={found.files} />
      {found.fitBy && (
        <Facts
          facts={[
            ["Declared fit by", found.fitBy],
            ["When", found.fitAt && when(found.fitAt)],
            ["Why", found.fitReason],
          ]}
        />
      )}
      {(found.state === "COMPARED" || found.open > 0) && <Compared found={found} officer={officer} />}
      {officer && <WhatNext found={found} />}
    </>
  );
}

function Files({ number, files }: { number: string; files: File[] }) {
  return (
    <Table responsive caption="Files" captionProps={{ size: "m" }}>
      <Table.Head>
        <Table.Row>
          {["File", "Rows", "Taken", "Refused"].map((name) => (
            <Table.Cell key={name}>{name}</Table.Cell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {files.map((file) => (
          <Table.Row key={file.file}>
            <Table.Cell>{file.file}</Table.Cell>
            <Table.Cell>{read(file)}</Table.Cell>
            <Table.Cell>{many(file.taken)}</Table.Cell>
            <Table.Cell>
              {file.refused === 0 ? (
                "0"
              ) : (
                <Link to={`/migration/${number}/refused?file=${kindOf(file.file)}`}>
                  {many(file.refused)}
                  <span className="nhsuk-u-visually-hidden"> refused rows of {file.file}</span>
                </Link>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Compared({ found, officer }: { found: Import; officer: boolean }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Differences</h2>
      <p>
        {many(found.differences)} found, <strong>{many(found.open)}</strong> without a decision that closes them: it must be 0 before go-live.
        {waitsFor(found) > found.open && ` With the other imports from ${found.system} it is ${many(waitsFor(found))}: go-live waits for all of them.`}
      </p>
      {officer && found.differences > 0 && (
        <p>
          <Link to={`/migration/${found.import}/differences`}>{found.open > 0 ? "Look at the open differences" : "Look at the differences"}</Link>
        </p>
      )}
    </>
  );
}

function WhatNext({ found }: { found: Import }) {
  const own = useSession().data?.user === found.startedBy;
  switch (found.state) {
    case "STOPPED":
      return <Order found={found} order="resumption" text="Go on" />;
    case "IMPORTED":
      return <Order found={found} order="comparison" text="Compare with the files" />;
    case "COMPARED":
      return (
        <>
          <Order found={found} order="comparison" text="Compare again" secondary />
          {own ? <p>You started this import: another quality officer lets it go live.</p> : <GoLive found={found} />}
        </>
      );
    default:
      return null;
  }
}

function Order({ found, order, text, secondary }: { found: Import; order: "resumption" | "comparison"; text: string; secondary?: boolean }) {
  const queries = useQueryClient();
  const { submit, problems, attempt } = useForm(`${IMPORTS_AT}/${found.import}/${order}`);
  return (
    <form onSubmit={(event) => submit(event, [], () => ({}), () => void queries.invalidateQueries({ queryKey: ["import", found.import] }))} noValidate>
      <Problems key={attempt} {...problems} />
      <Button type="submit" secondary={secondary}>
        {text}
      </Button>
    </form>
  );
}

/** The last step is asked for twice, as nothing takes it back. */
function GoLive({ found }: { found: Import }) {
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const [reason, setReason] = useState("");
  const { submit, problems, attempt, error } = useForm(`${IMPORTS_AT}/${found.import}/fitness`);
  if (!sure)
    return (
      <>
        <h2 className="nhsuk-heading-m">Go live</h2>
        <Button type="button" disabled={waitsFor(found) > 0} onClick={() => setSure(true)}>
          Declare it fit to go live
        </Button>
        {waitsFor(found) > 0 && <p>Not while differences of any import from {found.system} are open.</p>}
      </>
    );
  return (
    <form onSubmit={(event) => submit(event, wrongReason(reason), () => ({ reason: reason.trim() }), () => void queries.invalidateQueries({ queryKey: ["import", found.import] }))} noValidate>
      <Problems key={attempt} {...problems} />
      <h2 className="nhsuk-heading-m">Go live with {found.system}?</h2>
      <p>Whoever it brought may give from then on, and nothing takes this back. A later import adds what is missing and changes nothing that is held.</p>
      <Textarea
        id="reason"
        name="reason"
        label="On what does the decision rest?"
        labelProps={{ size: "s" }}
        hint="8 to 500 characters. It is kept with your name."
        rows={3}
        error={error("reason")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="donors-choices">
        <Button type="submit" warning>
          Yes, it is fit
        </Button>
        <Button type="button" secondary onClick={() => setSure(false)}>
          Not yet
        </Button>
      </div>
    </form>
  );
}
