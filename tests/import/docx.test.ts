import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { finish } from '../../src/import/finish.ts';
import { readSource } from '../../src/import/read-source.ts';

const ns =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const p = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const row = (...words: string[]) => `<w:tr>${words.map((text) => `<w:tc>${p(text)}</w:tc>`).join('')}</w:tr>`;
const table = `<w:tbl>${row('Year', 'Crates')}${row('1911', '40')}</w:tbl>`;

test('a Word document becomes an article with headings, tables, emphasis and footnotes', async () => {
  const bytes = zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${ns}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${ns}><w:footnote w:id="2"><w:p><w:r><w:t>Or by the handful.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
    'word/document.xml': `<w:document ${ns}><w:body>${p('The Salt Road', 'Title')}${p('By Ann Lee')}${p('4 March 2021')}${p('The road begins at the sea, where women boiled brine in iron pans and sold the salt by the bushel. It ends inland.')}${table}${p('The pans', 'Heading2')}<w:p><w:r><w:t xml:space="preserve">Brine was led through </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>wooden</w:t></w:r><w:r><w:t xml:space="preserve"> pipes.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:body></w:document>`,
  });
  const draft = await readSource({ bytes, name: 'salt.docx' }, { keepAll: false });
  const { markdown, findings } = finish(draft, {}, []);
  expect(findings.find(({ what }) => what === 'heading')?.line).toBe(6);
  expect(markdown).toBe(
    '---\ntitle: The Salt Road\nauthor:\n  - name: Ann Lee\npublished: 2021-03-04\n---\n\nThe road begins at the sea, where women boiled brine in iron pans and sold the salt by the bushel. It ends inland.\n\n| Year | Crates |\n| ---- | ------ |\n| 1911 | 40     |\n\n## The pans\n\nBrine was led through *wooden* pipes.[^1]\n\n[^1]: Or by the handful.\n',
  );
});

/** A ZIP archive of stored files. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(bytes.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, rest, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
}
