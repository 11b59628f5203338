import { Button } from "nhsuk-react-components";
import { useLocation, useParams } from "react-router";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../donors/Problems";
import { useSession } from "../frame/session";
import { ClinicianTasks, CloseDecision, useClinicianTasks } from "./ClinicianTasks";
import { CloseTask } from "./CloseTask";
import { CollectionTasks } from "./CollectionTasks";
import { FollowUpsDue } from "./FollowUpsDue";
import { CloseOfflineCheck, OfflineCheckTasks, useOfflineCheckTasks } from "./OfflineCheckTasks";
import { useCollectionTasks, useFollowUps } from "./tasks";

/** What somebody still has to do for donors. Collections are a carer's; whom to ask after an adverse event, a clinician sees too. */
export function TasksPage() {
  const { task } = useParams();
  const roles = useSession().data?.roles ?? [];
  const carer = roles.includes("donor-carer");
  const clinician = roles.includes("donor-clinician");
  const said = (useLocation().state as { done?: string } | null)?.done;
  const followUps = useFollowUps();
  const collections = useCollectionTasks(carer);
  const checks = useOfflineCheckTasks(clinician);
  const decisions = useClinicianTasks(clinician);
  const decision = decisions.data?.tasks.find((each) => each.task === task);
  const check = checks.data?.tasks.find((each) => each.task === task);
  const chosen = collections.data?.tasks.find((each) => each.task === task);
  const again = () => {
    void followUps.refetch();
    if (carer) void collections.refetch();
    if (clinician) void Promise.all([checks.refetch(), decisions.refetch()]);
  };
  if (chosen) return <CloseTask task={chosen} />;
  if (decision) return <CloseDecision task={decision} />;
  if (check) return <CloseOfflineCheck task={check} />;
  return (
    <>
      <Problems error={followUps.error ?? collections.error ?? checks.error ?? decisions.error} />
      <PageHeading title="Open tasks" />
      <p role="status">{said}</p>
      <p>Everybody here is on record as opened, at each reading.</p>
      <Button type="button" secondary small disabled={followUps.isFetching || collections.isFetching} onClick={again}>
        Read again
      </Button>
      <h2 className="nhsuk-heading-m">Ask how the donor is</h2>
      {followUps.isPending && <p role="status">Opening …</p>}
      {followUps.data && <FollowUpsDue followUps={followUps.data.followUps} />}
      {clinician && (
        <>
          <h2 className="nhsuk-heading-m">Decide what no rule decides</h2>
          {decisions.isPending && <p role="status">Opening …</p>}
          {decisions.data && <ClinicianTasks tasks={decisions.data.tasks} />}
          <h2 className="nhsuk-heading-m">Look into a health check</h2>
          {checks.isPending && <p role="status">Opening …</p>}
          {checks.data && <OfflineCheckTasks tasks={checks.data.tasks} />}
        </>
      )}
      {carer && (
        <>
          <h2 className="nhsuk-heading-m">Look into a collection</h2>
          {collections.isPending && <p role="status">Opening …</p>}
          {collections.data && <CollectionTasks tasks={collections.data.tasks} />}
        </>
      )}
    </>
  );
}
