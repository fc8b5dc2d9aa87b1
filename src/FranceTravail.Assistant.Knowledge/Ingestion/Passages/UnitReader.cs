namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>Blocks of one section to units, each with the lead that it would need at the beginning of a passage.</summary>
internal sealed class UnitReader(string text)
{
    private readonly List<PassageUnit> _units = [];
    private readonly PassageLead _lead = new();

    public static List<PassageUnit> Read(string text, IReadOnlyList<ExtractedBlock> blocks)
    {
        var reader = new UnitReader(text);
        for (var i = 0; i < blocks.Count; i++) reader.Add(blocks[i], i + 1 < blocks.Count ? blocks[i + 1] : null);
        return Join(reader._units);
    }

    private void Add(ExtractedBlock block, ExtractedBlock? next)
    {
        var content = text[block.Start..block.End];
        switch (block.Kind)
        {
            case ExtractedBlockKind.ListItem:
                AddItem(block, content, block.Level);
                break;
            case ExtractedBlockKind.Paragraph when Enumeration.Depth(content) is { } depth:
                AddItem(block, content, depth);
                break;
            case ExtractedBlockKind.TableHeader:
                AddPieces(block, _lead.Text, isIntroduction: next?.Kind is ExtractedBlockKind.TableHeader or ExtractedBlockKind.TableRow);
                _lead.AddHeader(content);
                break;
            case ExtractedBlockKind.TableRow:
                AddPieces(block, _lead.Text, isIntroduction: false);
                break;
            default:
                var introduces = next is not null && Enumeration.IsIntroduction(content, next, text);
                if (introduces) _lead.AddIntroduction(content);
                else _lead.Clear();
                AddPieces(block, "", introduces);
                break;
        }
    }

    private void AddItem(ExtractedBlock block, string content, int depth)
    {
        _lead.LeaveItems(depth);
        AddPieces(block, _lead.Text, isIntroduction: content.EndsWith(':'));
        _lead.AddItem(content, depth);
    }

    private void AddPieces(ExtractedBlock block, string lead, bool isIntroduction)
    {
        var content = text.AsSpan(block.Start, block.End - block.Start);
        var tokens = TokenEstimate.Of(content);
        var room = PassageSizes.Maximum - TokenEstimate.Of(lead);
        if (tokens <= room)
        {
            _units.Add(new PassageUnit(block.Start, block.End, tokens, block.Page, lead, isIntroduction));
            return;
        }

        var pieces = LongText.Split(content, Math.Min(PassageSizes.Target, room), room);
        foreach (var (start, end) in pieces)
        {
            var isLast = end == pieces[^1].End;
            _units.Add(new PassageUnit(block.Start + start, block.Start + end, TokenEstimate.Of(content[start..end]), block.Page, lead, isIntroduction && isLast));
        }
    }

    // An introduction and what follows become one unit as long as a passage can hold them.
    private static List<PassageUnit> Join(List<PassageUnit> units)
    {
        var joined = new List<PassageUnit>(units.Count);
        foreach (var unit in units)
        {
            if (joined.Count > 0 && joined[^1] is { IsIntroduction: true } introduction && introduction.LeadTokens + introduction.Tokens + unit.Tokens <= PassageSizes.Maximum)
            {
                joined[^1] = introduction.Join(unit);
                continue;
            }

            joined.Add(unit);
        }

        return joined;
    }
}
