import { NotificationBanner, Table } from "nhsuk-react-components";
import { useLocation } from "react-router";
import { born } from "../donors/donors";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { Facts } from "../frame/Facts";
import { useSession } from "../frame/session";
import { sentence, when } from "../trace/trace";
import { Counts } from "./BatchTable";
import { type Control, type OpenedBatch, type Result, samples, testName, useBatch } from "./laboratory";
import { DeclareVoid } from "./DeclareVoid";

/** A batch with all that it brought; whether its results count holds for every one of them. */
export function OneBatch({ number }: { number: string }) {
  const opened = useBatch(number);
  const scientist = useSession().data?.roles.includes("testing-scientist");
  const told = (useLocation().state as { done?: string } | null)?.done;
  return (
    <>
      <Back to="/laboratory">Testing laboratory</Back>
      {told && (
        <NotificationBanner title="Void">
          <NotificationBanner.Heading>{told}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={opened.error} />
      {!opened.data && !opened.error && <p role="status">Opening …</p>}
      {opened.data && <Opened opened={opened.data} />}
      {opened.data?.batch.valid && scientist && <DeclareVoid batch={opened.data.batch} />}
    </>
  );
}

const Opened = ({ opened: { batch, controls, results } }: { opened: OpenedBatch }) => (
  <>
    <PageHeading title={`Batch ${batch.run}`}>
      <span className="nhsuk-caption-m">
        {testName(batch.test)}, {batch.analyser}
      </span>
    </PageHeading>
    <Facts
      facts={[
        ["Its results", <Counts key="counts" batch={batch} />],
        ["Ran", when(batch.ranAt)],
        ["Taken", when(batch.receivedAt)],
        ["Declared void", batch.voidedAt && when(batch.voidedAt)],
        ["Kit", `Lot ${batch.kitLot}, to be used until ${born(batch.kitExpires)}`],
      ]}
    />
    <Controls controls={controls} />
    <Results results={results} />
  </>
);

const Controls = ({ controls }: { controls: Control[] }) =>
  controls.length === 0 ? (
    <p>No control was run with it.</p>
  ) : (
    <Table responsive caption="Controls">
      <Head names={["Control", "Read", "Limits", "Judged"]} />
      <Table.Body>
        {controls.map(({ name, value, low, high, withinLimits }, at) => (
          <Table.Row key={at}>
            <Table.Cell>{sentence(name)}</Table.Cell>
            <Table.Cell>{value}</Table.Cell>
            <Table.Cell>
              {low} to {high}
            </Table.Cell>
            <Table.Cell>{withinLimits ? "Within its limits" : <strong>Out of its limits</strong>}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );

const Results = ({ results }: { results: Result[] }) => (
  <Table responsive caption={`Results of ${samples(new Set(results.map(({ donation }) => donation)).size)}`}>
    <Head names={["Donation", "Examination", "Result"]} />
    <Table.Body>
      {[...results.filter(reactive), ...results.filter((each) => !reactive(each))].map(({ donation, printed, step, result, pool }, at) => (
        <Table.Row key={`${donation} ${at}`}>
          <Table.Cell>
            <span className="laboratory-number">{printed}</span>
          </Table.Cell>
          <Table.Cell>{pool ? `In pool ${pool}` : sentence(step)}</Table.Cell>
          <Table.Cell>{result === "REACTIVE" ? <strong>Reactive</strong> : "Negative"}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const reactive = ({ result }: Result) => result === "REACTIVE";

const Head = ({ names }: { names: string[] }) => (
  <Table.Head>
    <Table.Row>
      {names.map((name) => (
        <Table.Cell key={name}>{name}</Table.Cell>
      ))}
    </Table.Row>
  </Table.Head>
);
