import { Button, NotificationBanner } from "nhsuk-react-components";
import { Link, useLocation } from "react-router";
import { Back } from "../../donors/Back";
import { PageHeading } from "../../donors/PageHeading";
import { Problems } from "../../donors/Problems";
import { monthInWords } from "../month";
import { Rows } from "../Rows";
import { REASONS, rateInWords, reasonsInWords, totals, useDiscards } from "./discards";

/** What was discarded of what was made, in this month and the two before it. */
export function Discards() {
  const told = (useLocation().state as { done?: string } | null)?.done;
  const discards = useDiscards();
  const items = discards.data?.items ?? [];
  const all = totals(items);
  return (
    <>
      <Back to="/quality">Quality</Back>
      {told && (
        <NotificationBanner success title="Done">
          <NotificationBanner.Heading>{told}</NotificationBanner.Heading>
        </NotificationBanner>
      )}
      <Problems error={discards.error} />
      <PageHeading title="Discards" />
      <Button small asElement={Link} to="/quality/discards/new">
        Discard a unit
      </Button>
      <p role="status">{discards.data ? `${all.length === 0 ? "Nothing was discarded" : `${all.reduce((sum, [, count]) => sum + count, 0)} discarded`} from ${monthInWords(discards.data.from)} to ${monthInWords(discards.data.until)}.` : "Opening …"}</p>
      {all.length > 0 && <Rows caption="By reason" heads={["Reason", "Units"]} rows={all.map(([reason, count]) => [REASONS[reason] ?? reason, `${count}`])} />}
      {items.length > 0 && (
        <Rows
          caption="By month, component and site, the latest first"
          heads={["Month", "Component", "Site", "Discarded of what was made", "Reasons"]}
          rows={items.map((rate) => [monthInWords(rate.month), rate.component, rate.site ?? "Not known", rateInWords(rate), reasonsInWords(rate.reasons) || "None"])}
        />
      )}
    </>
  );
}
