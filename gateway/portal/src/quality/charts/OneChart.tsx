import { InsetText, Table, WarningCallout } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { Facts } from "../../frame/Facts";
import { when } from "../../trace/trace";
import { monthInWords } from "../month";
import { type Chart, limitsInWords, measureName, percent, round, rulesInWords, useChart } from "./charts";
import { Drawn } from "./Drawn";

/** An individuals chart, and beside it every value in words: the drawing shows nothing that the table does not say. */
export function OneChart() {
  const of = useLocation().search.replace(/^\?/, "");
  const chart = useChart(of);
  return (
    <>
      <Back to="/quality/monitoring">Quality monitoring</Back>
      <Problems error={chart.error} />
      {!chart.data && !chart.error && <p role="status">Opening …</p>}
      {chart.data && <Opened chart={chart.data} />}
    </>
  );
}

const Opened = ({ chart }: { chart: Chart }) => (
  <>
    <PageHeading title={`${chart.component}, ${measureName(chart.measure)}`}>
      <span className="nhsuk-caption-m">{chart.site}</span>
    </PageHeading>
    {chart.alarm && (
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h2">Two failing months</WarningCallout.Heading>
        <p>
          In the last two months fewer units met the requirement than must. <Link to="/quality/non-conformances/new">Open a non-conformance</Link>
        </p>
      </WarningCallout>
    )}
    <Facts
      facts={[
        ["Requirement", limitsInWords(chart)],
        ["Must meet it", chart.share === undefined ? undefined : `${percent(chart.share)} of the tested units`],
        ["Met it", `${chart.tested.within} of ${chart.tested.units}, ${percent(chart.tested.share)}; with 95 % confidence at least ${percent(chart.tested.lowerBound)}`],
        ["Control limits", chart.control ? `${round(chart.control.lower)} to ${round(chart.control.upper)} ${chart.unit}, mean ${round(chart.control.centre)}` : undefined],
      ]}
    />
    {!chart.control && <InsetText>There are no control limits before 20 units were measured.</InsetText>}
    {chart.points.length > 0 && <Drawn chart={chart} />}
    <Months chart={chart} />
    <Values chart={chart} />
  </>
);

const Months = ({ chart: { months } }: { chart: Chart }) => (
  <Table responsive caption="Months">
    <Table.Head>
      <Table.Row>
        {["Month", "Met it", "Judged"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {months.toReversed().map(({ month, units, within, fails }) => (
        <Table.Row key={month}>
          <Table.Cell>{monthInWords(month)}</Table.Cell>
          <Table.Cell>
            {within} of {units}
          </Table.Cell>
          <Table.Cell>{fails ? <strong>Fails</strong> : "Passes"}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);

const Values = ({ chart: { points, unit } }: { chart: Chart }) => (
  <Table responsive caption="Values, the latest first">
    <Table.Head>
      <Table.Row>
        {["Unit", "Measured", "Value", "Requirement", "Rules that it breaks"].map((name) => (
          <Table.Cell key={name}>{name}</Table.Cell>
        ))}
      </Table.Row>
    </Table.Head>
    <Table.Body>
      {points.toReversed().map(({ component, measuredAt, value, within, broken }) => (
        <Table.Row key={component}>
          <Table.Cell className="laboratory-number">{component}</Table.Cell>
          <Table.Cell>{when(measuredAt)}</Table.Cell>
          <Table.Cell>
            {value} {unit}
          </Table.Cell>
          <Table.Cell>{within ? "Met" : <strong>Not met</strong>}</Table.Cell>
          <Table.Cell>{broken.length === 0 ? "None" : <strong>{rulesInWords(broken)}</strong>}</Table.Cell>
        </Table.Row>
      ))}
    </Table.Body>
  </Table>
);
