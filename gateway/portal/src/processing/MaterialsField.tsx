import { Button, Tag } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import { lotStanding, standing, useEquipment, useLots } from "../materials/materials";
import { Typed } from "../modify/Typed";
import { sentence } from "../trace/trace";
import { lacking, type Named, type Register, stillToScan, useProcesses, without } from "./processes";

/** What is registered, and what the process still lacks. */
export function useMaterials(process: string, named: Named): { register: Register; missing: string[] } {
  const equipment = useEquipment();
  const lots = useLots();
  const processes = useProcesses();
  const register = { equipment: equipment.data?.items ?? [], lots: lots.data?.items ?? [] };
  return { register, missing: equipment.data && lots.data ? lacking(processes.data, process, named, register) : [] };
}

type Props = { named: Named; typed: string; error?: string; register: Register; missing: string[]; onType: (text: string) => void; onChange: (named: Named) => void };

/** Equipment and lots, scanned one after the other into one field, and what is still missing. */
export function MaterialsField({ named, typed, error, register, missing, onType, onChange }: Props) {
  const count = named.equipment.length + named.lots.length;
  const before = useRef(count);
  // The next scan goes into the field, whatever had the focus.
  useEffect(() => {
    if (count !== before.current) document.getElementById("materials")?.focus();
    before.current = count;
  }, [count]);
  return (
    <>
      <Typed id="materials" label="Equipment and lots" hint="Scan each of them, one after the other, or enter its number: IRRADIATOR-2, 05012345678900:71A04" width={20} value={typed} error={error} onType={onType} />
      {count > 0 && (
        <ul className="nhsuk-list processing-named" aria-label="Scanned">
          {[...named.equipment, ...named.lots].map((item) => (
            <li key={item}>
              <span className="processing-item">{item}</span> <Known item={item} register={register} />
              <Button type="button" secondary small onClick={() => onChange(without(named, item))}>
                Remove <span className="nhsuk-u-visually-hidden">{item}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{stillToScan(missing)}</p>
    </>
  );
}

/** What it is, and whatever will hold what is made with it. */
function Known({ item, register }: { item: string; register: Register }) {
  const now = new Date();
  const equipment = register.equipment.find((each) => each.equipment === item);
  const lot = register.lots.find((each) => each.lot === item);
  const kind = equipment?.kind ?? lot?.kind;
  const state = equipment ? standing(equipment, now) : lot && lotStanding(lot, now);
  if (!kind) return <Tag color="grey">Not registered</Tag>;
  return (
    <>
      <span>{sentence(kind)}</span> {state && state.color !== "green" && <Tag color={state.color}>{state.text}</Tag>}
    </>
  );
}
