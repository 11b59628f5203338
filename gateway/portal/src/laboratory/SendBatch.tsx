import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, ErrorMessage, ErrorSummary, InsetText, Label, Table, Textarea } from "nhsuk-react-components";
import { type ChangeEvent, type FormEvent, useRef, useState } from "react";
import { Link } from "react-router";
import { Refusal, sendText } from "../api/client";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { type RefusedLine, refusedLines, results } from "./batchText";
import { BATCHES_AT, howMany, whyNot } from "./laboratory";

type Taken = { batch: string; results: number; valid: boolean; faults: string[] };

/** A batch as an analyser's middleware writes it: taken whole or not at all, and refused line by line. */
export function SendBatch() {
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [empty, setEmpty] = useState(false);
  const attempt = useRef<{ text: string; key: string }>(undefined);
  const sending = useMutation({
    mutationFn: (brought: string) => {
      if (attempt.current?.text !== brought) attempt.current = { text: brought, key: crypto.randomUUID() };
      return sendText<Taken>(BATCHES_AT, attempt.current.key, brought, "text/csv");
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ["test-batches"] });
      void queries.invalidateQueries({ queryKey: ["laboratory-worklist"] });
    },
    onError: (error) => {
      if (error instanceof Refusal && error.problem.status >= 400 && error.problem.status < 500) attempt.current = undefined;
    },
  });
  const put = (brought: string) => {
    sending.reset();
    setEmpty(false);
    setText(brought);
  };
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.currentTarget.files?.[0];
    if (chosen) put(await chosen.text());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.isPending) return;
    setEmpty(text.trim() === "");
    if (text.trim() !== "") sending.mutate(text);
  };
  const refused = sending.error ? refusedLines(sending.error, text) : [];
  return (
    <>
      <Back to="/laboratory">Testing laboratory</Back>
      {(empty || refused.length > 0) && (
        <ErrorSummary key={sending.submittedAt}>
          <ErrorSummary.Title>{empty ? "There is a problem" : "Nothing of the batch was taken"}</ErrorSummary.Title>
          <ErrorSummary.List>
            <ErrorSummary.ListItem href="#text">{empty ? "Choose a file, or paste what the analyser says" : `${refused.length === 1 ? "1 reason" : `${refused.length} reasons`}, below. Mend the text and send it again`}</ErrorSummary.ListItem>
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      <PageHeading title="Send a batch of results" />
      <p>One assay, one run, one kit lot, its controls and up to 400 results. A batch is taken whole or not at all, and a run that was sent before is not taken twice.</p>
      <form onSubmit={submit} noValidate>
        <div className="nhsuk-form-group">
          <Label htmlFor="file" size="s">
            The analyser’s file
          </Label>
          <input className="nhsuk-file-upload" id="file" name="file" type="file" accept=".csv,.txt,text/csv,text/plain" onChange={(event) => void choose(event)} />
        </div>
        <div className={`nhsuk-form-group${empty ? " nhsuk-form-group--error" : ""}`}>
          {empty && <ErrorMessage id="text-error">Choose a file, or paste what the analyser says</ErrorMessage>}
          <Textarea id="text" name="text" label="What is sent" labelProps={{ size: "s" }} hint="Lines that begin with batch, kit, control or result; the form stands in the documents" rows={12} className="laboratory-text" spellCheck={false} value={text} onChange={(event) => put(event.currentTarget.value)} />
        </div>
        <div role="status">
          {text.trim() !== "" && !sending.isSuccess && <p>{howMany(results(text))} in it.</p>}
          {sending.isSuccess && <Took taken={sending.data} />}
        </div>
        {refused.length > 0 && <Refusals refused={refused} />}
        <Button type="submit" disabled={sending.isPending}>
          {sending.isPending ? "Sending …" : "Send the batch"}
        </Button>
      </form>
    </>
  );
}

const Took = ({ taken: { batch, results: brought, valid, faults } }: { taken: Taken }) => (
  <InsetText>
    {valid ? `${howMany(brought)} taken, and they count.` : `Kept, and none of its ${brought} results counts: ${whyNot({ faults })}. Test the samples again.`} <Link to={`/laboratory/${batch}`}>Open the batch</Link>
  </InsetText>
);

const Refusals = ({ refused }: { refused: RefusedLine[] }) => (
  <Table responsive caption="Why nothing was taken">
    <Table.Head>
      <Table.Row>
        {["Line", "What stands there", "What is wrong"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {refused.map(({ line, text, message }, at) => (
        <Table.Row key={`${line} ${at}`}>
          <Table.Cell>{line ?? "–"}</Table.Cell>
          <Table.Cell className="laboratory-text">{text ?? "The whole batch"}</Table.Cell>
          <Table.Cell>{message}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
