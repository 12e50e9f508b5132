namespace Csm.Parsing.Data.Tables;

/// <summary>The object that the values of a row are read from.</summary>
internal abstract class TableRecord;
