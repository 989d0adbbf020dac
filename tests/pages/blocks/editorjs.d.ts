/** As much of Editor.js as the page uses: its own types are no declarations, but sources that this project’s settings forbid. */
declare module '@editorjs/editorjs' {
  export interface OutputData {
    blocks: { type: string; data: object }[];
  }
  export default class EditorJS {
    constructor(options: {
      holder: string;
      placeholder: string;
      minHeight: number;
      tools: Record<string, unknown>;
      data: OutputData;
      onChange(): void;
    });
    save(): Promise<OutputData>;
    render(data: OutputData): Promise<void>;
    clear(): void;
  }
}

declare module '@editorjs/header' {
  const tool: unknown;
  export default tool;
}

declare module '@editorjs/list' {
  const tool: unknown;
  export default tool;
}

declare module '@editorjs/quote' {
  const tool: unknown;
  export default tool;
}

declare module '@editorjs/table' {
  const tool: unknown;
  export default tool;
}
