import { useQueryClient } from "@tanstack/react-query";
import { Button, Details, NotificationBanner, SummaryList, Textarea } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { Back } from "../donors/Back";
import { useOnceAt } from "../donors/once";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { oneLine } from "../glass/glass";
import { when } from "../trace/trace";
import { canBeTaken, howMany, type Report, reportName, REPORTS_AT, said, useReports, whyNot } from "./laboratory";

type Taken = { batch: string; results: number; valid: boolean; faults: string[] } | { donation: string };

/** What testing laboratories sent by HL7 and could not be taken, or took a batch away: the oldest first. */
export function ReportsPage({ scientist }: { scientist?: boolean }) {
  const reports = useReports();
  const [done, setDone] = useState<string>();
  return (
    <>
      <Back to="/laboratory">Testing laboratory</Back>
      {done && (
        <NotificationBanner key={done} title="Done">
          <NotificationBanner.Heading>{done}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={reports.error} />
      <PageHeading title="Reports that wait" />
      <p>A run is taken whole or not at all. Until it is taken, its samples count as not tested. What waits for word of a sample or for a pack is taken by itself when word comes or the pack is made. Growth in a pack that is not known here holds everything with its number meanwhile.</p>
      {!reports.data && !reports.error && <p role="status">Opening …</p>}
      {reports.data?.items.length === 0 && <p>No report waits.</p>}
      {reports.data?.items.map((each) => (
        <OneReport key={each.report} report={each} scientist={scientist} onDone={setDone} />
      ))}
      {reports.data?.more && <p>Only the oldest are shown.</p>}
    </>
  );
}

type Acting = { report: Report; onDone: (told: string) => void };

const OneReport = ({ report, scientist, onDone }: Acting & { scientist?: boolean }) => (
  <section aria-labelledby={`${report.report} sent-${report.report}`} className="laboratory-report">
    <h2 id={report.report} className="nhsuk-heading-m">
      {reportName(report)}
    </h2>
    <SummaryList>
      <Row name="What it says">{said(report)}</Row>
      <Row name="Why it waits">
        {report.objections.map(({ code, message }, at) => (
          <span key={`${code} ${at}`} className="laboratory-line">
            {message}
          </span>
        ))}
      </Row>
      <Row name="Sent by">
        <span id={`sent-${report.report}`}>
          {report.sender}
          {report.message && `, message ${report.message}`}, heard {when(report.heardAt)}
        </span>
      </Row>
      {report.reason === "BATCH_VOID" && (
        <Row name="The batch">
          <Link to={`/laboratory/${report.batch}`}>Open the batch that is void</Link>
        </Row>
      )}
    </SummaryList>
    {scientist && canBeTaken(report) && <TryAgain report={report} onDone={onDone} />}
    {scientist && <Close report={report} onDone={onDone} />}
  </section>
);

const Row = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <SummaryList.Row>
    <SummaryList.Key>{name}</SummaryList.Key>
    <SummaryList.Value>{children}</SummaryList.Value>
  </SummaryList.Row>
);

function useActing<Answer>() {
  const queries = useQueryClient();
  const acting = useOnceAt<Answer>();
  const refresh = () => ["test-reports", "test-batches", "laboratory-worklist"].forEach((key) => void queries.invalidateQueries({ queryKey: [key] }));
  return { acting, refresh };
}

function TryAgain({ report, onDone }: Acting) {
  const { acting, refresh } = useActing<Taken>();
  const told = (taken: Taken) => {
    if ("donation" in taken) return "taken.";
    return taken.valid ? `${howMany(taken.results)} taken, and they count.` : `Kept, and none of its ${taken.results} results counts: ${whyNot(taken)}.`;
  };
  const tryAgain = () =>
    acting.mutate(
      { path: `${REPORTS_AT}/${report.report}/taking`, body: {} },
      {
        onSuccess: (taken) => {
          refresh();
          onDone(`${reportName(report)}: ${told(taken)}`);
        },
      },
    );
  return (
    <>
      <Problems key={acting.submittedAt} error={acting.error} />
      <Button secondary small type="button" disabled={acting.isPending} onClick={tryAgain} aria-describedby={report.report}>
        {acting.isPending ? "Trying …" : "Try again"}
      </Button>
    </>
  );
}

function Close({ report, onDone }: Acting) {
  const { acting, refresh } = useActing<{ report: string }>();
  const [words, setWords] = useState("");
  const [wrong, setWrong] = useState(false);
  const field = `words-${report.report}`;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (acting.isPending) return;
    const written = oneLine(words);
    const short = written.length < 8 || written.length > 500;
    setWrong(short);
    if (short) return;
    acting.mutate(
      { path: `${REPORTS_AT}/${report.report}/closing`, body: { words: written } },
      {
        onSuccess: () => {
          refresh();
          onDone(`${reportName(report)}: closed.`);
        },
      },
    );
  };
  return (
    <Details>
      <Details.Summary>Close it</Details.Summary>
      <Details.Text>
        <form onSubmit={submit} noValidate>
          <Problems key={acting.submittedAt} error={acting.error} />
          <Textarea
            id={field}
            name={field}
            label="What was done?"
            labelProps={{ size: "s" }}
            hint="8 to 500 characters. It is kept with your name, and nothing of the report is taken."
            rows={3}
            error={wrong ? "Say what was done, in 8 to 500 characters" : undefined}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <Button secondary small type="submit" disabled={acting.isPending}>
            Close the report
          </Button>
        </form>
      </Details.Text>
    </Details>
  );
}
