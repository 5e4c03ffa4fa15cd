import { HostError } from "../host-error";
import type { HostObject, ObjectType } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";
import type { CustomXml } from "../workbook/workbook";
import type { Desk } from "./desk";
import { textGiven } from "./given";

interface PartSelf {
  readonly desk: Desk;
  readonly part: CustomXml;
}

interface ScopedSelf {
  readonly desk: Desk;
  readonly namespace: string;
}

const PART: ObjectType<PartSelf> = {
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  scalars: {
    Id: { since: "1.5", get: ({ part }) => part.id },
    NamespaceUri: { since: "1.5", get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    GetXml: { since: "1.5", call: ({ part }) => part.xml },
    SetXml: {
      since: "1.5",
      call: ({ part }, given) => {
        part.xml = wellFormed(textGiven(given, 0));
        return null;
      },
    },
    Delete: {
      since: "1.5",
      call: ({ desk, part }) => {
        desk.workbook.customXml.splice(desk.workbook.customXml.indexOf(part), 1);
        return null;
      },
    },
  },
};

const SCOPED: ObjectType<ScopedSelf> = {
  name: "CustomXmlPartScopedCollection",
  items: (self) => partsOf(self).map((part) => hostObject(PART, { desk: self.desk, part })),
  item: (self, key) => partNamed(self.desk, key),
  methods: {
    // Null where there is none, and also where there are several ("getOnlyItemOrNullObject").
    GetOnlyItemOrNullObject: {
      since: "1.5",
      call: (self) => {
        const [part, ...more] = partsOf(self);
        return part === undefined || 0 < more.length ? null : hostObject(PART, { desk: self.desk, part });
      },
    },
  },
};

const PARTS: ObjectType<Desk> = {
  name: "CustomXmlPartCollection",
  items: (desk) => desk.workbook.customXml.map((part) => hostObject(PART, { desk, part })),
  item: (desk, key) => partNamed(desk, key),
  methods: {
    Add: {
      since: "1.5",
      call: (desk, given) => {
        const part = { id: desk.workbook.nextId(), xml: wellFormed(textGiven(given, 0)) };
        desk.workbook.customXml.push(part);
        return hostObject(PART, { desk, part });
      },
    },
    GetByNamespace: {
      since: "1.5",
      call: (desk, given) => hostObject(SCOPED, { desk, namespace: textGiven(given, 0) }),
    },
  },
};

export function customXmlParts(desk: Desk): HostObject {
  return hostObject(PARTS, desk);
}

function partsOf({ desk, namespace }: ScopedSelf): readonly CustomXml[] {
  return desk.workbook.customXml.filter((part) => namespaceOf(part.xml) === namespace);
}

function partNamed(desk: Desk, key: unknown): HostObject {
  const part = desk.workbook.customXml.find((one) => one.id === key);
  if (part === undefined) throw new HostError("ItemNotFound");
  return hostObject(PART, { desk, part });
}

function namespaceOf(xml: string): string {
  return /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

/** Excel refuses what is no XML; a stray ampersand or bracket is what a careless writer would send. */
function wellFormed(xml: string): string {
  if (!/^<\w/.test(xml) || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml))
    throw new HostError("InvalidArgument");
  return xml;
}
