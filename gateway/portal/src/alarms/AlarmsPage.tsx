import { useParams } from "react-router";
import { Back } from "../donors/Back";
import { PageHeading } from "../donors/PageHeading";
import { AlarmList } from "./AlarmList";
import { useOpenAlarms } from "./alarms";
import { OneAlarm } from "./OneAlarm";

/** Donors whose groups contradict each other: the list, and one at a time. */
export function AlarmsPage() {
  const { alarm } = useParams();
  const open = useOpenAlarms();
  if (alarm === undefined || !open.data) return <AlarmList alarms={open.data?.alarms} error={open.error} />;
  const one = open.data.alarms.find((each) => each.alarm === alarm);
  return one ? <OneAlarm key={alarm} alarm={one} /> : <Gone />;
}

function Gone() {
  return (
    <>
      <Back to="/group-alarms">Group alarms</Back>
      <PageHeading title="Group alarm" />
      <p>This alarm is not on the list: somebody has settled it, or the records were taken apart and agree.</p>
    </>
  );
}
