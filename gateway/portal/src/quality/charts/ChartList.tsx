import { Button, Tag } from "nhsuk-react-components";
import { Link } from "react-router";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { Rows } from "../Rows";
import { addressOf, type Due, MEASURES, measureName, percent, type Summary, useCharts, useDue } from "./charts";

/** What this month still needs, and the charts, those that need somebody first. */
export function ChartList() {
  const due = useDue();
  const charts = useCharts();
  const missing = (due.data?.items ?? []).filter(({ needed, taken }) => taken < needed);
  return (
    <>
      <Back to="/quality">Quality</Back>
      <Problems error={due.error ?? charts.error} />
      <PageHeading title="Quality monitoring" />
      <p>Units are sampled by the plan in force, which stands with the rules. What is found holds no unit back.</p>
      <Button small asElement={Link} to="/quality/measure">
        Record a measurement
      </Button>
      <p role="status">{due.data && charts.data ? `${missing.length === 0 ? "No sample is due" : `${missing.length} ${missing.length === 1 ? "sample series is" : "sample series are"} short`} this month; ${charts.data.items.length} charts.` : "Opening …"}</p>
      {missing.length > 0 && <Samples due={missing} />}
      {charts.data && charts.data.items.length > 0 && <Charts charts={charts.data.items} />}
    </>
  );
}

const Samples = ({ due }: { due: Due[] }) => (
  <Rows
    caption="Samples due this month, what is most behind first"
    heads={["Component", "Site", "Measure", "Made", "Sampled"]}
    rows={due.map(({ component, site, measure, made, needed, taken }) => [component, site, MEASURES[measure], `${made}`, `${taken} of ${needed}`])}
  />
);

const Charts = ({ charts }: { charts: Summary[] }) => (
  <Rows
    caption="Control charts, those that need somebody first"
    heads={["Component", "Site", "Within its limits", "Standing"]}
    rows={charts.map((chart) => [
      <Link key="chart" to={`/quality/charts?${addressOf(chart)}`}>
        {chart.component}, {measureName(chart.measure)}
      </Link>,
      chart.site,
      `${chart.within} of ${chart.units}, ${percent(chart.share)}`,
      <Standing key="standing" chart={chart} />,
    ])}
  />
);

const Standing = ({ chart: { alarm, broken } }: { chart: Summary }) => (
  <>
    {alarm && <Tag color="red">Two failing months</Tag>} {broken > 0 && <Tag color="yellow">{broken === 1 ? "1 point breaks a rule" : `${broken} points break a rule`}</Tag>}
    {!alarm && broken === 0 && <Tag color="green">In control</Tag>}
  </>
);
